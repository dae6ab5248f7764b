import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInInput } from '#app/domain/account/sign-in.ts'
import { callOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { personWithPassword } from '#app/services/account/person-with-password.server.ts'
import { accountText } from '#app/text/account.ts'
import { DemoCast } from '#app/ui/account/demo-cast.tsx'
import { SignInForm } from '#app/ui/account/sign-in-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { demoCast } from '#db/stores/demo-cast.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(accountText[localeIn(matches)].signIn, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callOf(request)
  const to = ownPath(new URL(request.url).searchParams.get('to'))
  if (viewer) return redirect(to)
  return { to, cast: isDemo() ? await demoCast(db.read) : [] }
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callOf(request)
  const parsed = parseForm(await request.formData(), signInInput)
  const { password: _, ...typed } = parsed.values
  if (!parsed.ok) return invalid(typed, parsed.errors)
  const personId = await personWithPassword(call, parsed.value)
  if (!personId) return invalid(typed, { '': ['wrongPassword'] })
  return redirect(ownPath(parsed.value.to), {
    status: 303,
    headers: { 'Set-Cookie': await openSession(call.db, personId) },
  })
}

export default function SignIn() {
  const { to, cast } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="grid gap-12 pt-4 lg:grid-cols-2">
      <SignInForm to={to} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
      {cast.length ? <DemoCast cast={cast} to={to} /> : null}
    </div>
  )
}
