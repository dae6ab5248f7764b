import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { minutesOf } from '#app/domain/account/attempts.ts'
import { signInInput } from '#app/domain/account/sign-in.ts'
import type { FormValues } from '#app/domain/form.ts'
import { callOf } from '#app/http/call.server.ts'
import { deviceCookieFor, originOf } from '#app/http/device.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { signIn } from '#app/services/account/sign-in.server.ts'
import { accountText } from '#app/text/account.ts'
import { DemoCast } from '#app/ui/account/demo-cast.tsx'
import { SignInForm } from '#app/ui/account/sign-in-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { demoCast } from '#db/stores/demo-cast.ts'

/** Where somebody lands who asked for no page in particular. */
const DESK = '/desk'

export const meta: MetaFunction = ({ matches }) => pageTitle(accountText[localeIn(matches)].signIn, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callOf(request)
  const to = ownPath(new URL(request.url).searchParams.get('to') ?? DESK)
  if (viewer) return redirect(to)
  return { to, cast: isDemo() ? await demoCast(db.read) : [] }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const call = await callOf(request)
  const parsed = parseForm(await request.formData(), signInInput)
  const { password: _, ...typed } = parsed.values
  if (!parsed.ok) return invalid(typed, parsed.errors)
  const answer = await signIn(call, parsed.value, await originOf(request, context.address), isDemo())
  if (answer.as === 'wrong') return invalid(typed, { '': ['wrongPassword'] })
  if (answer.as === 'tooMany') return tooMany(typed, answer.waitMs)
  const headers = new Headers([
    ['Set-Cookie', await openSession(call.db, request, { ...answer, password: parsed.value.password })],
    ['Set-Cookie', await deviceCookieFor(request, answer.deviceToken)],
  ])
  return redirect(ownPath(parsed.value.to ?? DESK), { status: 303, headers })
}

/** The form again, saying how long to wait (429). */
function tooMany(values: FormValues, waitMs: number) {
  const headers = { 'Retry-After': String(Math.ceil(waitMs / 1000)) }
  return data({ values, errors: { '': [`tooManyTries:${minutesOf(waitMs)}`] } }, { status: 429, headers })
}

export default function SignIn() {
  const { to, cast } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="grid gap-12 pt-4 lg:grid-cols-2">
      <SignInForm to={to} answer={answer} />
      {cast.length ? <DemoCast cast={cast} to={to} /> : null}
    </div>
  )
}
