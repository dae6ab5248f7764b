import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { frozenAndSince } from '#app/services/capability-list/frozen-and-since.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { capabilityListAddress } from '#app/ui/capability-list/addresses.ts'
import { ListDocument } from '#app/ui/capability-list/list-document.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.list.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await frozenAndSince(await callOf(request), params.code ?? '')
  if (!found) throw new Refusal('not_found')
  const address = `${new URL(request.url).origin}${capabilityListAddress(found.list.code)}`
  return { ...found, address, qr: qrPathOf(address) }
}

export default function CapabilityList() {
  return <ListDocument {...useLoaderData<typeof loader>()} />
}
