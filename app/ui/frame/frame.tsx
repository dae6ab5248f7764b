import type { ReactNode } from 'react'
import type { Identity } from '#app/domain/site/identity.ts'
import type { Membership, PlatformRole } from '#app/domain/viewer.ts'
import { frameText } from '#app/text/frame.ts'
import { useWords } from '../words.ts'
import { DeskBar } from './desk-bar.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { ShortcutDialog } from './shortcut-dialog.tsx'

/** What the frame knows of the site and of who is looking; undefined when the root could not load. */
export interface Site {
  demo: boolean
  path: string
  viewer: { name: string; memberships: Membership[]; platformRoles: PlatformRole[] } | null
  /** For whom the desk works whose page this is; null elsewhere. */
  desk: Membership | null
  identity: Identity
  /** How many notices the viewer has not read. */
  unread: number
}

/** What surrounds every page: skip link, demo banner, header, the page, footer. */
export function Frame({ site, children }: { site: Site | undefined; children: ReactNode }) {
  const words = useWords(frameText)
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-3">
        {words.skip}
      </a>
      {site?.demo ? (
        <p className="bg-warning-tint px-4 py-0.5 text-center text-[0.8125rem] text-warning">{words.demoBanner}</p>
      ) : null}
      <Header site={site} />
      {site?.viewer && site.desk ? <DeskBar desk={site.desk} memberships={site.viewer.memberships} /> : null}
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pb-16 outline-none sm:px-6">
        {children}
      </main>
      <Footer identity={site?.identity ?? {}} />
      <ShortcutDialog />
    </>
  )
}
