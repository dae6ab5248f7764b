import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { knownPassword } from '#app/domain/account/password.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openingForCustodian } from '#app/services/sealing/opening-page.server.ts'
import { giveShare, sharesToGive } from '#app/services/sealing/release-share.server.ts'
import { sealingText } from '#app/text/sealing.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { OpeningPage } from '#app/ui/sealing/opening-page.tsx'

const giving = z.object({ password: knownPassword, reason: z.string().max(500, 'tooLong:500').default('') })
/** Which field is wrong, and how, by what the deed answered. */
const WRONG = {
  wrongPassword: { password: ['currentPasswordWrong'] },
  keyLost: { password: ['keyLost'] },
  reasonMissing: { reason: ['required'] },
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${sealingText[locale].openingsTitle} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const page = await openingForCustodian(await callFor(request, 'account.use'), id)
  const { flash, headers } = await flashOf(request)
  const done = (['opened', 'waiting'] as const).find((one) => one === flash.opening) ?? null
  return data({ ...page, done }, { headers })
}

/** A custodian gives their share with their password. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  await sharesToGive(call, id)
  const parsed = parseForm(await request.formData(), giving)
  const { password: _, ...typed } = parsed.values
  if (!parsed.ok) return invalid(typed, parsed.errors)
  const given = await giveShare(call, id, parsed.value)
  if (given !== 'opened' && given !== 'waiting') return invalid(typed, WRONG[given])
  return redirectSaying(`/openings/${id}`, { opening: given })
}

export default function Opening() {
  return <OpeningPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
