import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { knownPassword } from '#app/domain/account/password.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { unlockOwnSession } from '#app/http/session.server.ts'
import { provesPassword } from '#app/services/sealing/proven-password.server.ts'
import { sealingText } from '#app/text/sealing.ts'
import { Form } from '#app/ui/account/form.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextField } from '#app/ui/kit/form/text-fields.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

const unlocking = z.object({ password: knownPassword, to: z.string().optional() })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(sealingText[localeIn(matches)].unlockTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  await callFor(request, 'account.use')
  return { to: ownPath(new URL(request.url).searchParams.get('to') ?? '/account') }
}

/** Unlocks the viewer's key for this session. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  const parsed = parseForm(await request.formData(), unlocking)
  if (!parsed.ok) return invalid({}, parsed.errors)
  const { password, to } = parsed.value
  if (!(await provesPassword(call, password))) return invalid({}, { password: ['currentPasswordWrong'] })
  if (!(await unlockOwnSession(call.db, request, password))) return invalid({}, { password: ['keyLost'] })
  return redirect(ownPath(to ?? '/account'), 303)
}

export default function Unlock() {
  const { to } = useLoaderData<typeof loader>()
  const words = useWords(sealingText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.account, href: '/account' }]}
        title={words.unlockTitle}
        lead={words.unlockLead}
      />
      <Form answer={useActionData<typeof action>()} labels={{ password: words.password }}>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          className="max-w-md"
          required
        />
        <Button look="primary">{words.unlock}</Button>
      </Form>
    </>
  )
}
