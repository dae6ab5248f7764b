import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishedListFor } from '#app/http/published-list.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { PrintedDocument } from '#app/ui/list/printed-document.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.document.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { path, document: written } = await publishedListFor(request, params.code)
  const document = written()
  return { document, path, qr: qrPathOf(document.address) }
}

export default function ListPrint() {
  return <PrintedDocument {...useLoaderData<typeof loader>()} />
}
