import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { confirmAddress } from '#app/services/account/confirm-address.server.ts'
import { resetText } from '#app/text/reset.ts'
import { ConfirmationPage } from '#app/ui/notice/reset-pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(resetText[localeIn(matches)].confirmTitle, localeIn(matches))

export const loader = () => null

/** Confirms the address that the link was mailed to. */
export async function action({ request, params }: ActionFunctionArgs) {
  return { confirmed: await confirmAddress(await callOf(request), params.token ?? '') }
}

export default function Confirmation() {
  return <ConfirmationPage confirmed={useActionData<typeof action>()?.confirmed ?? null} />
}
