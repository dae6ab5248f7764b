import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { verifyReceipt } from '#app/services/chain/verify-receipt.server.ts'
import { chainText } from '#app/text/chain.ts'
import { VerifyPage } from '#app/ui/chain/verify-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

/** No receipt's file is as long. */
const FILE_MAX = 50_000

export const meta: MetaFunction = ({ matches }) => pageTitle(chainText[localeIn(matches)].verify, localeIn(matches))

/** The address on a printed receipt answers at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const receipt = (new URL(request.url).searchParams.get('receipt') ?? '').slice(0, 100)
  return { receipt, said: receipt ? await verifyReceipt(db.read, { receipt, digest: '', file: '' }) : null }
}

/** Nothing is written: the answer stands on the page, and what was pasted is kept. */
export async function action({ request }: ActionFunctionArgs) {
  const { db } = await callOf(request)
  const values = valuesOf(await request.formData())
  const typed = (name: string) => String(values[name] ?? '').trim()
  const held = { receipt: typed('receipt'), digest: typed('digest'), file: typed('file') }
  if (!held.receipt && !held.file) return invalid(values, { receipt: ['required'] })
  const said = held.file.length > FILE_MAX ? null : await verifyReceipt(db.read, held)
  return data({ values, errors: {}, said: said ?? ('unread' as const) }, { status: said ? 200 : 422 })
}

export default function Verify() {
  const { receipt, said } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <VerifyPage receipt={receipt} said={answer ? ('said' in answer ? answer.said : null) : said} answer={answer} />
}
