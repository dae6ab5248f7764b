import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { textAt } from '#app/domain/scenario/rows.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { mergerIn } from '#app/http/merger-form.server.ts'
import { mergeCapabilities, openCapabilityMerger } from '#app/services/alike/merge-capabilities.server.ts'
import { alikeText } from '#app/text/alike.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { itemWords } from '#app/ui/alike/item-words.ts'
import { MergerForm } from '#app/ui/alike/merger-form.tsx'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useLocale, useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(alikeText[localeIn(matches)].merger.titleCapability, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const otherId = new URL(request.url).searchParams.get('with') ?? ''
  const { kept, other, lacking } = await openCapabilityMerger(call, { keepId: params.id ?? '', otherId })
  const sideOf = ({ form, ...side }: typeof kept) => ({ ...side, title: textAt(form, 'title') })
  return { kept: sideOf(kept), other: sideOf(other), lacking }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const merger = mergerIn(await request.formData(), params.id ?? '')
  await mergeCapabilities(call, merger)
  return redirectSaying(capabilityAddress(merger.keepId), { alike: 'merged' })
}

export default function CapabilityMerger() {
  const { kept, other, lacking } = useLoaderData<typeof loader>()
  const { merger } = useWords(alikeText)
  const { field, title, untitled } = useWords(capabilityFormText)
  const { desk } = useWords(companyDeskText)
  const crumbs = [
    { label: desk, href: '/company' },
    { label: title, href: '/company/capabilities' },
    { label: kept.title || untitled, href: capabilityAddress(kept.id) },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={merger.titleCapability} lead={merger.leadCapability} />
      <MergerForm
        kept={{ ...kept, title: kept.title || untitled }}
        other={{ ...other, title: other.title || untitled }}
        lacking={lacking}
        labels={field}
        wordFor={itemWords(useLocale())}
        swapHref={`${capabilityAddress(other.id)}/merger?with=${kept.id}`}
        backHref={capabilityAddress(kept.id)}
      />
    </>
  )
}
