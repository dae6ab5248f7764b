import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { amendmentReasonInput } from '#app/domain/amendment/input.ts'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { amendableScenario, amendmentAtDesk } from '#app/services/amendment/amendable-scenario.server.ts'
import { openAmendment } from '#app/services/amendment/open-amendment.server.ts'
import { submitAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentAddress } from '#app/ui/amendment/addresses.ts'
import { AmendmentHead } from '#app/ui/amendment/amendment-head.tsx'
import { AmendmentErrors, AmendmentReasonForm } from '#app/ui/amendment/check-form.tsx'
import { Consequences } from '#app/ui/amendment/consequences.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { DifferenceList } from '#app/ui/scenario/difference.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${amendmentText[locale].check} · ${page?.amendment.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await amendmentCallOf(request)
  const { amendment, differences, ruling, errors, can } = await openAmendment(call, params.id ?? '')
  if (!can.write) return redirect(amendmentAddress(amendment.id))
  const { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed, reason, version } = amendment
  return data({
    amendment: { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed },
    ...{ differences, ruling, errors, reason, version },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await amendmentCallOf(request)
  const id = params.id ?? ''
  const amendment = await amendmentAtDesk(call.db.read, call.viewer, id)
  await amendableScenario(call.db.read, call, amendment.scenarioId)
  const form = await request.formData()
  const parsed = parseForm(form, amendmentReasonInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const seen = { id, version: Number(form.get('version')) }
  const answer = await submitAmendment(call, seen, parsed.value.reason)
  // What stands in the way is shown above the form, as the page is loaded again.
  if (!answer.ok) return invalid(parsed.values, {})
  return redirectSaying(amendmentAddress(id), { amendment: 'submitted' })
}

export default function AmendmentCheck() {
  const { amendment, differences, ruling, errors, reason, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(amendmentText)
  const ready = Object.keys(errors).length === 0
  return (
    <div className="max-w-4xl">
      <AmendmentHead amendment={amendment} title={words.check} lead={words.checkLead} />
      <AmendmentErrors errors={errors} address={amendmentAddress(amendment.id)} />
      <DifferenceList differences={differences} />
      <p className="pt-2 text-sm text-ink-3">{words.legend}</p>
      {ready && ruling ? <Consequences ruling={ruling} /> : null}
      {ready ? (
        <AmendmentReasonForm version={version} values={answer?.values ?? { reason }} errors={answer?.errors ?? {}} />
      ) : null}
    </div>
  )
}
