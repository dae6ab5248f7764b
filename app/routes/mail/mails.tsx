import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MAIL_STATES, type MailState } from '#app/domain/mail/queue.ts'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { mailSetup } from '#app/services/mail/mail-setup.ts'
import { mailText } from '#app/text/mail.ts'
import { MailPage } from '#app/ui/notice/mail-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countMails, mailsIn } from '#db/stores/notices/mails.ts'

const SIZE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(mailText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'administration.use')
  const asked = new URL(request.url).searchParams.get('state')
  const state = MAIL_STATES.find((one) => one === asked) ?? 'waiting'
  const { page, offset } = pageOf(request, SIZE)
  const counts: Record<MailState, number> = { waiting: 0, sent: 0, refused: 0, dropped: 0 }
  for (const one of MAIL_STATES) counts[one] = await countMails(db.read, one)
  const setup = mailSetup(process.env)
  return {
    state,
    rows: await mailsIn(db.read, state, { limit: SIZE, offset }),
    counts,
    page,
    pages: Math.ceil(counts[state] / SIZE),
    // The URL holds a password: its host is all that is shown.
    setup: 'missing' in setup ? setup : { server: URL.canParse(setup.server) ? new URL(setup.server).host : 'SMTP' },
  }
}

export default function Mails() {
  return <MailPage {...useLoaderData<typeof loader>()} />
}
