import type { ReactNode } from 'react'
import { dayText } from '#app/domain/time.ts'
import { listsText } from '#app/text/lists.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'
import { Downloads, type DownloadsProps } from './downloads.tsx'
import { QrCode } from './qr-code.tsx'

interface Props {
  code: string
  title: string
  intro: string
  publishedAt: Date
  /** How much is on it, with what that is called. */
  size: { label: string; count: number }
  /** The page that lists its like. */
  crumb: { label: string; href: string }
  address: string
  qr: { size: number; path: string }
  scan: string
  download: DownloadsProps
  /** Where it can be printed whole, each entry on a page of its own. */
  inFull: { label: string; href: string }
  /** What is said below about the day on which it was frozen. */
  note: string
  children: ReactNode
}

/** A published list as a document: it prints on A4 as something that can be signed. */
export function DocumentFrame(props: Props) {
  const { code, title, intro, publishedAt, size, crumb, address, qr, scan, download, inFull, note, children } = props
  const words = useWords(listsText)
  const locale = useLocale()
  return (
    <article>
      <p className="no-print flex gap-x-2 pt-5 text-sm text-ink-3">
        <a className="hover:text-ink hover:underline" href={crumb.href}>
          {crumb.label}
        </a>
        <span aria-hidden="true">›</span> {code}
      </p>
      <header className="flex items-start gap-x-10 border-b-2 border-ink pt-10 pb-7 print:pt-0">
        <div className="min-w-0 flex-1">
          <p className="text-sm tracking-widest text-ink-3">{code}</p>
          <h1 className="mt-1 text-[2.25rem] leading-tight print:text-[1.75rem]">{title}</h1>
          <p className="prose mt-4 text-ink-2">{intro}</p>
          <p className="mt-4 flex flex-wrap gap-x-8 text-[0.9375rem]">
            <span>
              <span className="text-ink-3">{words.listPublished}</span>{' '}
              <time dateTime={publishedAt.toISOString()}>{dayText(publishedAt, locale)}</time>
            </span>
            <span>
              <span className="text-ink-3">{size.label}</span> {size.count}
            </span>
          </p>
        </div>
        <div className="hidden text-center sm:block print:block">
          <QrCode {...qr} label={scan} />
          <p className="mt-1 text-xs text-ink-3">{scan}</p>
        </div>
      </header>
      <div className="no-print flex flex-wrap items-center justify-between gap-x-8 py-2">
        <Downloads {...download} />
        <span className="flex flex-wrap gap-2.5">
          <ButtonLink href={inFull.href}>{inFull.label}</ButtonLink>
          <Button type="button" data-print>
            {words.print}
          </Button>
        </span>
      </div>
      {children}
      <footer className="pt-6 print:break-inside-avoid">
        <p className="text-sm text-ink-3">{note}</p>
        <p className="hidden text-sm print:block">{address}</p>
        <div className="hidden grid-cols-2 pt-14 print:grid">
          <p>{words.signedBy}</p>
          <p className="text-right">
            {words.seal}
            <br />
            {dayText(publishedAt, locale)}
          </p>
        </div>
      </footer>
    </article>
  )
}
