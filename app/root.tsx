import type { LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ORGANISATION_KINDS } from '#app/domain/viewer.ts'
import { callOf, membershipAt } from '#app/http/call.server.ts'
import { identityFor } from '#app/http/content-pages.server.ts'
import { chosenOrganisation } from '#app/http/cookies.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { unreadFor } from '#app/http/unread.server.ts'
import { Fault } from '#app/ui/frame/fault.tsx'
import { Frame } from '#app/ui/frame/frame.tsx'
import styles from '#app/ui/theme.css?url'

export const links = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, now } = await callOf(request)
  const path = new URL(request.url).pathname
  const kind = ORGANISATION_KINDS.find((k) => path === `/${k}` || path.startsWith(`/${k}/`))
  const desk = kind ? (membershipAt(viewer, kind, await chosenOrganisation(request)) ?? null) : null
  return {
    locale: await localeOf(request),
    demo: isDemo(),
    viewer: viewer && { name: viewer.name, memberships: viewer.memberships, platformRoles: viewer.platformRoles },
    path,
    desk,
    unread: await unreadFor(request),
    identity: await identityFor(request),
    now,
    nonce: context.nonce,
  }
}

/** What a page may say of itself: `hydrate` asks for React in the browser; without it a page is a document. */
export interface PageHandle {
  hydrate?: true
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const hydrate = useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.hydrate)
  return (
    <html lang={root?.locale === 'en' ? 'en' : 'zh-CN'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {root ? <meta name="server-time" content={root.now.toISOString()} /> : null}
        <Meta />
        <Links />
        <script type="module" src={__ENHANCE__} nonce={root?.nonce} />
      </head>
      <body>
        <Frame site={root}>{children}</Frame>
        {hydrate ? <ScrollRestoration nonce={root?.nonce} /> : null}
        {hydrate ? <Scripts nonce={root?.nonce} /> : null}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <Fault />
}
