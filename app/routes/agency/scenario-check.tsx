import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid } from '#app/http/forms.server.ts'
import { alikeScenarios } from '#app/services/alike/alike-scenarios.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { supplyText } from '#app/text/supply.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { AlikeScenarios } from '#app/ui/alike/alike-scenarios.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { Answers } from '#app/ui/scenario-form/answers.tsx'
import { PartErrors } from '#app/ui/scenario-form/part-errors.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const words = agencyText[locale]
  return pageTitle(`${words.one.check} · ${page?.title || words.untitled}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { scenario, form, reading, tags, can } = await openAtDesk(call, params.id ?? '')
  if (scenario.state !== 'draft' && scenario.state !== 'returned') return redirect(scenarioAddress(scenario.id))
  return {
    id: scenario.id,
    title: String(form.title ?? ''),
    form,
    reading,
    tags,
    can,
    alike: await alikeScenarios(call, scenario),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const id = params.id ?? ''
  const submission = await submitScenario(call, id)
  if (!submission.ok) return invalid({}, submission.errors)
  return redirectSaying(scenarioAddress(id), { done: 'submit' })
}

export default function ScenarioCheck() {
  const { id, title, form, reading, tags, can, alike } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(agencyText)
  const { link: supply } = useWords(supplyText)
  const address = scenarioAddress(id)
  const errors = { ...reading.errors, ...answer?.errors }
  const missing = Object.keys(errors).length
  const crumbs = [
    { label: words.desk, href: '/agency' },
    { label: words.scenarios, href: '/agency/scenarios' },
    { label: title || words.untitled, href: address },
  ]
  return (
    <div className="max-w-4xl">
      <PageHead crumbs={crumbs} title={words.one.check} lead={words.one.checkLead}>
        <ButtonLink href={`${address}/supply`}>{supply}</ButtonLink>
      </PageHead>
      {missing > 0 ? (
        <PartErrors
          title={answer ? words.one.submitErrors : words.one.notYet(String(missing))}
          errors={errors}
          address={address}
          urgent={answer !== undefined}
        />
      ) : null}
      <AlikeScenarios rows={alike} draftId={can.write ? id : null} open />
      <Answers
        form={form}
        reading={reading}
        tags={tags}
        hrefOf={can.write ? (part) => `${address}/parts/${part}` : null}
      />
      {can.submit ? (
        <form method="post" action="?" data-once>
          <Button look="primary">{words.one.submit}</Button>
        </form>
      ) : can.write ? (
        <Notice look="warning">{words.one.unverified}</Notice>
      ) : null}
    </div>
  )
}
