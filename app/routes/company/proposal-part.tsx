import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { citationsOf } from '#app/domain/proposal/citations.ts'
import { leavingBy } from '#app/domain/proposal/leaving.ts'
import { PROPOSAL_PARTS, partNamed, partsAsked, partWith } from '#app/domain/proposal/parts.ts'
import { progressOf } from '#app/domain/proposal/progress.ts'
import { versionOfPart } from '#app/domain/proposal/typed.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, valuesOf } from '#app/http/forms.server.ts'
import { ownProposal } from '#app/services/proposal/own-proposal.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { saveProposalPart } from '#app/services/proposal/save-proposal-part.server.ts'
import { writingBesideIn } from '#app/services/proposal/writing-beside.server.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { partDraftAddress, proposalAddress } from '#app/ui/proposal/addresses.ts'
import { ProposalPartPage } from '#app/ui/proposal/part-page.tsx'
import { citableCapabilities } from '#db/stores/capabilities/citable-capabilities.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = page ? `${proposalFormText[locale].part[page.part]} · ${page.scenario.title}` : ''
  return [...pageTitle(title, locale), ...(page?.done ? [{ name: 'autosave-done', content: page.done }] : [])]
}

export async function loader({ request, params: { id = '', part: named } }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { companyId, scenario } = await ownProposal(call.db.read, call.viewer, id)
  const part = partNamed(named, partsAsked(scenario))
  if (!part) throw new Refusal('not_found', named)
  const { standing, mayWrite, values, version, updatedAt } = await proposalAtDesk(call, id)
  if (!mayWrite || (standing !== 'writing' && standing !== 'sealed')) return redirect(proposalAddress(id))
  const asked = new URL(request.url).searchParams
  const { flash, headers } = await flashOf(request)
  const { parts, errors } = progressOf(values, scenario)
  const ofPart = Object.entries(errors).filter(([name]) => partWith(name) === part)
  return data(
    {
      ...{ id, part, scenario, values, now: call.now },
      version: versionOfPart(values, part),
      savedAt: version > 1 ? updatedAt : null,
      statuses: parts.map(({ part: name, status }) => ({ part: name, status })),
      errors: asked.has('check') ? Object.fromEntries(ofPart) : {},
      rows: Number(asked.get('rows')) || 0,
      citable: part === 'references' ? citationsOf(await citableCapabilities(call.db.read, companyId)) : [],
      writing: (await writingBesideIn(call, id)).filter((one) => one.part === part),
      done: flash.draft ?? null,
    },
    { headers },
  )
}

export async function action({ request, params: { id = '', part: named } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { scenario } = await ownProposal(call.db.read, call.viewer, id)
  const part = partNamed(named, PROPOSAL_PARTS)
  if (!part) throw new Refusal('not_found', named)
  const values = valuesOf(await request.formData())
  const { typed, to } = leavingBy(String(values.go ?? ''), { part, parts: partsAsked(scenario) }, values)
  const saved = await saveProposalPart(call, id, { part, typed, version: Number(values.version) })
  if (saved.kind === 'conflict') return conflicting(typed, saved)
  return redirectSaying(proposalAddress(id) + to, { saved: part, draft: partDraftAddress(id, part) })
}

export default function ProposalPart() {
  return <ProposalPartPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
