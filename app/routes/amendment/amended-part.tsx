import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { leavingBy } from '#app/domain/scenario/leaving.ts'
import { versionOfPart } from '#app/domain/scenario/part-values.ts'
import { partNamed, ROWS_MAX, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { openAmendment } from '#app/services/amendment/open-amendment.server.ts'
import { saveAmendedPart } from '#app/services/amendment/save-amended-part.server.ts'
import { suggestedTags } from '#app/services/taxonomy/suggest-tags.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { amendmentAddress } from '#app/ui/amendment/addresses.ts'
import { AmendedPartForm } from '#app/ui/amendment/amended-part-form.tsx'
import { AmendmentHead } from '#app/ui/amendment/amendment-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'
import { verifiedAgencies } from '#db/stores/scenarios/joint-agencies.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const part = page ? scenarioFormText[locale].part[page.part] : ''
  return pageTitle(`${part} · ${page?.amendment.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await amendmentCallOf(request)
  const part = partIn(params)
  const { amendment, form, can } = await openAmendment(call, params.id ?? '')
  if (!can.write) return redirect(amendmentAddress(amendment.id))
  const { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed } = amendment
  const rows = Number(new URL(request.url).searchParams.get('rows')) || 0
  return data({
    amendment: { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed },
    part,
    values: form,
    version: versionOfPart(form, part),
    rows: Math.min(ROWS_MAX, rows),
    suggestions: part === 'tags' ? await suggestedTags(call, writtenIn(form), await localeOf(request)) : [],
    agencies: part === 'basics' ? (await verifiedAgencies(call.db.read)).map(({ name }) => name) : [],
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await amendmentCallOf(request)
  const part = partIn(params)
  const id = params.id ?? ''
  const form = await request.formData()
  const button = String(form.get('go') ?? '')
  const way = leavingBy(button, part, valuesOf(form))
  const saved = await saveAmendedPart(call, id, { part, typed: way.typed, version: Number(form.get('version')) })
  if (saved.kind === 'conflict') return conflicting(way.typed, saved)
  if (way.onlyWhenValid && !saved.reading.ok) return invalid(way.typed, saved.reading.errors)
  const address = amendmentAddress(id)
  return redirectSaying(button === 'keep' ? address : way.to(address), { amendment: 'saved' })
}

export default function AmendedPart() {
  const { amendment, part, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(scenarioFormText)
  const { partLead } = useWords(amendmentText)
  return (
    <>
      <AmendmentHead amendment={amendment} title={words.part[part]} lead={partLead} />
      <AmendedPartForm
        {...form}
        part={part}
        values={answer?.values ?? form.values}
        errors={answer?.errors ?? {}}
        conflict={answer && 'conflict' in answer ? answer.conflict : null}
      />
    </>
  )
}

function writtenIn(form: FormValues) {
  const texts = (...names: string[]) => names.flatMap((name) => form[name] ?? [])
  return { texts: texts('title', 'summary', 'requirement'), chosen: texts('tags', 'requiredTags') }
}

function partIn({ part: name }: { part?: string }): ScenarioPart {
  const part = partNamed(name)
  if (!part) throw new Refusal('not_found', name)
  return part
}
