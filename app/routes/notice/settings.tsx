import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { choicesInput } from '#app/domain/notice/choices.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { sendsMail } from '#app/services/mail/mail-setup.ts'
import { chooseMailing } from '#app/services/notice/choose-mailing.server.ts'
import { noticeText } from '#app/text/notice.ts'
import { NOTICE_SETTINGS } from '#app/ui/notice/addresses.ts'
import { SettingsPage } from '#app/ui/notice/settings-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { receiverOf } from '#db/stores/notices/mailboxes.ts'

const SAID = ['saved', 'confirmationSent'] as const

export const meta: MetaFunction = ({ matches }) => pageTitle(noticeText[localeIn(matches)].settings, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'account.use')
  const box = await receiverOf(db.read, viewer.personId)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      email: viewer.email,
      locale: box?.locale ?? (await localeOf(request)),
      choices: box?.choices ?? {},
      standing: standingOf(box),
      said: SAID.find((one) => one === flash.notice) ?? null,
    },
    { headers },
  )
}

function standingOf(box: Awaited<ReturnType<typeof receiverOf>>) {
  if (!sendsMail(process.env)) return 'noServer' as const
  if (box?.demo) return 'demoPerson' as const
  return box?.confirmedAt ? ('confirmed' as const) : ('unconfirmed' as const)
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  const parsed = parseForm(await request.formData(), choicesInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await chooseMailing(call, { locale: parsed.value.locale, choices: parsed.value.kind })
  return redirectSaying(NOTICE_SETTINGS, { notice: 'saved' })
}

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
