import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { ListDocument } from '#app/ui/list/list-document.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { newestAmendments } from '#db/stores/amendments/amendments.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.list.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const list = await frozenList(db.read, (params.code ?? '').toUpperCase())
  if (!list) throw new Refusal('not_found')
  const address = `${new URL(request.url).origin}/lists/${list.code}`
  const amended = await newestAmendments(
    db.read,
    list.frozen.map(({ code }) => code),
  )
  return { list, amended, address, qr: qrPathOf(address) }
}

export default function List() {
  return <ListDocument {...useLoaderData<typeof loader>()} />
}
