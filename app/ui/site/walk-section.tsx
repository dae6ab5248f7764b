import type { BrokenLink } from '#app/domain/site/broken-link.ts'
import { minuteText } from '#app/domain/time.ts'
import { siteText } from '#app/text/site.ts'
import { Button } from '../kit/button.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

/** Broken links that the page lists; the rest is counted. */
const SHOWN_MAX = 100

/** What the last walk over the site found. */
export interface Walked {
  endedAt: Date | null
  pages: number
  links: number
  outside: number
  broken: BrokenLink[]
}

/** The last walk over the links of the site, and the next one. */
export function WalkSection({
  walked,
  walking,
  mayWalk,
}: {
  walked: Walked | null
  walking: boolean
  mayWalk: boolean
}) {
  const words = useWords(siteText)
  return (
    <section className="pt-12">
      <h2 className="pb-2">{words.linksTitle}</h2>
      {walked ? <Found {...walked} /> : <p className="text-ink-2">{words.neverWalked}</p>}
      {walking ? <Walking /> : mayWalk ? <Begin /> : null}
    </section>
  )
}

function Found({ endedAt, pages, links, outside, broken }: Walked) {
  const words = useWords(siteText)
  const locale = useLocale()
  const shown: Column<BrokenLink>[] = [
    { key: 'href', label: words.brokenHref, head: true, cell: ({ href }) => <Address path={href} /> },
    { key: 'page', label: words.brokenPage, cell: ({ page }) => <Address path={page} /> },
    { key: 'status', label: words.status, cell: ({ status }) => status ?? words.noAnswer },
  ]
  return (
    <>
      <p className="pb-3 text-ink-2">
        {endedAt ? words.walked(pages, links, minuteText(endedAt, locale)) : null} {words.outside(outside)}
      </p>
      {broken.length === 0 ? (
        <p className="font-semibold">{words.noneBroken}</p>
      ) : (
        <Table
          caption={words.linksTitle}
          columns={shown}
          rows={broken.slice(0, SHOWN_MAX)}
          keyOf={({ href }) => href}
        />
      )}
      {broken.length > SHOWN_MAX ? <p className="pt-2 text-ink-3">{words.more(broken.length - SHOWN_MAX)}</p> : null}
    </>
  )
}

function Address({ path }: { path: string }) {
  return (
    <a href={path} className="link break-all">
      {path}
    </a>
  )
}

function Walking() {
  const words = useWords(siteText)
  return (
    <div data-poll="/admin/inspection/progress.json" data-state="walking" className="pt-4">
      <p role="status">{words.walking}</p>
      <a href="/admin/inspection" className="link inline-flex min-h-11 items-center">
        {words.refresh}
      </a>
    </div>
  )
}

function Begin() {
  const words = useWords(siteText)
  return (
    <form method="post" action="/admin/inspection/links" data-once className="pt-4">
      <Button>{words.walk}</Button>
    </form>
  )
}
