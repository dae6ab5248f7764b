import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { localeCookie } from '#app/http/cookies.server.ts'
import { localeFrom, ownPath } from '#app/http/locale.server.ts'

/** Remembers the language and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const locale = localeFrom(form.get('locale')) ?? 'zh'
  return redirect(ownPath(form.get('to')), {
    status: 303,
    headers: { 'Set-Cookie': await localeCookie.serialize(locale) },
  })
}

export const loader = () => redirect('/')
