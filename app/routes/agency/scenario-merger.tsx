import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { textAt } from '#app/domain/scenario/rows.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { mergerIn } from '#app/http/merger-form.server.ts'
import { mergeScenarios, openScenarioMerger } from '#app/services/alike/merge-scenarios.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { alikeText } from '#app/text/alike.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { itemWords } from '#app/ui/alike/item-words.ts'
import { MergerForm } from '#app/ui/alike/merger-form.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useLocale, useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(alikeText[localeIn(matches)].merger.title, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const otherId = new URL(request.url).searchParams.get('with') ?? ''
  const { kept, other, lacking } = await openScenarioMerger(call, { keepId: params.id ?? '', otherId })
  const sideOf = ({ form, ...side }: typeof kept) => ({ ...side, title: textAt(form, 'title') })
  return { kept: sideOf(kept), other: sideOf(other), lacking }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const merger = mergerIn(await request.formData(), params.id ?? '')
  await mergeScenarios(call, merger)
  return redirectSaying(scenarioAddress(merger.keepId), { alike: 'merged' })
}

export default function ScenarioMerger() {
  const { kept, other, lacking } = useLoaderData<typeof loader>()
  const { merger } = useWords(alikeText)
  const { field } = useWords(scenarioFormText)
  const { desk, scenarios, untitled } = useWords(agencyText)
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: scenarios, href: '/agency/scenarios' },
    { label: kept.title || untitled, href: scenarioAddress(kept.id) },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={merger.title} lead={merger.lead} />
      <MergerForm
        kept={{ ...kept, title: kept.title || untitled }}
        other={{ ...other, title: other.title || untitled }}
        lacking={lacking}
        labels={field}
        wordFor={itemWords(useLocale())}
        swapHref={`${scenarioAddress(other.id)}/merger?with=${kept.id}`}
        backHref={scenarioAddress(kept.id)}
      />
    </>
  )
}
