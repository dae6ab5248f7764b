import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { publicOpening } from '#app/services/sealing/opening-page.server.ts'
import { sealingText } from '#app/text/sealing.ts'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { OpeningOutline } from '#app/ui/sealing/opening-outline.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${sealingText[locale].outlineTitle} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params: { code = '' } }: LoaderFunctionArgs) {
  return publicOpening(await callOf(request), code)
}

export default function PublicOpening() {
  const { scenario, opening } = useLoaderData<typeof loader>()
  const words = useWords(sealingText)
  return (
    <>
      <PageHead
        crumbs={[{ label: scenario.title, href: `/scenarios/${scenario.code}` }]}
        title={words.outlineTitle}
        lead={words.outlineLead}
      />
      <OpeningOutline {...opening} />
    </>
  )
}
