import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { handingIn } from '#app/services/review/handing-in.server.ts'
import { handInSeveral } from '#app/services/scenario/submit-several.server.ts'
import { handingInText } from '#app/text/handing-in.ts'
import { HandingInPage } from '#app/ui/curator/handing-in-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const PAGE_SIZE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(handingInText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const asked = Number(new URL(request.url).searchParams.get('page'))
  const drafts = await handingIn(call, { size: PAGE_SIZE, asked })
  const { flash, headers } = await flashOf(request)
  const done = flash.went ? { went: Number(flash.went), stayed: Number(flash.stayed) } : null
  return data({ ...drafts, now: call.now, done }, { headers })
}

/** Hands the ticked drafts in for their agencies. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const ids = (await request.formData()).getAll('id').map(String)
  const { went, stayed } = await handInSeveral(call, ids)
  return redirectSaying('/curator/handing-in', { went: String(went), stayed: String(stayed) })
}

export default function HandingIn() {
  return <HandingInPage {...useLoaderData<typeof loader>()} />
}
