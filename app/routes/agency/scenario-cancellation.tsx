import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CANCEL_REASON_MAX, cancellationInput } from '#app/domain/scenario/cancellation.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { cancellableScenario, cancelScenario } from '#app/services/scenario/cancel-scenario.server.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import { accountText } from '#app/text/account.ts'
import { agencyText } from '#app/text/agency.ts'
import { worded } from '#app/text/field-errors.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { Counter } from '#app/ui/form/counter.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { FormStateProvider } from '#app/ui/kit/form/form-state.tsx'
import { TextArea } from '#app/ui/kit/form/text-fields.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useLocale, useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(agencyText[localeIn(matches)].cancellation.title, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { scenario } = await cancellableScenario(call.db.read, call, params.id ?? '')
  return { id: scenario.id, title: String(formOfScenario(scenario).title ?? '') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const id = params.id ?? ''
  await cancellableScenario(call.db.read, call, id)
  const parsed = parseForm(await request.formData(), cancellationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await cancelScenario(call, id, parsed.value.reason)
  return redirectSaying(scenarioAddress(id), { done: 'cancel' })
}

export default function ScenarioCancellation() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(agencyText)
  const { checkForm } = useWords(accountText)
  const errors = worded(answer?.errors, useLocale())
  const crumbs = [
    { label: words.desk, href: '/agency' },
    { label: title || words.untitled, href: scenarioAddress(id) },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words.cancellation.title} lead={words.cancellation.lead} />
      <ErrorSummary title={checkForm} errors={errors} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" data-once noValidate>
          <TextArea name="reason" label={words.cancellation.reason} hint={words.cancellation.hint} rows={4} />
          <Counter name="reason" max={CANCEL_REASON_MAX} />
          <div className="flex flex-wrap gap-3">
            <Button look="danger">{words.cancellation.confirm}</Button>
            <ButtonLink href={scenarioAddress(id)}>{words.cancellation.keep}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}
