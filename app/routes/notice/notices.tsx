import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { readAllNotices } from '#app/services/notice/read-notices.server.ts'
import { noticeText } from '#app/text/notice.ts'
import { NOTICES } from '#app/ui/notice/addresses.ts'
import { NoticesPage } from '#app/ui/notice/notices-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countNotices, countUnread, noticesOf } from '#db/stores/notices/notices.ts'

const SIZE = 30

export const meta: MetaFunction = ({ matches }) => pageTitle(noticeText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, now } = await callFor(request, 'account.use')
  const { page, offset } = pageOf(request, SIZE)
  return {
    rows: await noticesOf(db.read, viewer.personId, { limit: SIZE, offset }),
    unread: await countUnread(db.read, viewer.personId),
    page,
    pages: Math.ceil((await countNotices(db.read, viewer.personId)) / SIZE),
    now,
  }
}

/** Marks everything as read that was there when the page was made. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  const until = new Date(String((await request.formData()).get('until')))
  await readAllNotices(call, until < call.now ? until : call.now)
  return redirect(NOTICES, 303)
}

export default function Notices() {
  return <NoticesPage {...useLoaderData<typeof loader>()} />
}
