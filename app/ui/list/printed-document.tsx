import { listsText } from '#app/text/lists.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { QrCode } from './qr-code.tsx'

type Fact = readonly [label: string, text: string]

interface Entry {
  code: string
  title: string
  facts: readonly Fact[]
  sections: readonly Fact[]
}

interface Props {
  document: {
    code: string
    title: string
    coverLines: readonly string[]
    introTitle: string
    intro: string
    contentsTitle: string
    entries: readonly Entry[]
    address: string
    scan: string
    note: string
  }
  /** The page of the list on the site. */
  path: string
  qr: { size: number; path: string }
}

/** A published list to be printed or kept as PDF: a cover, the contents, then every entry on a page of its own. */
export function PrintedDocument({ document, path, qr }: Props) {
  const words = useWords(listsText)
  const { code, title, coverLines, introTitle, intro, contentsTitle, entries, address, scan, note } = document
  return (
    <article className="printed mx-auto max-w-3xl">
      <div className="no-print flex flex-wrap items-center justify-between gap-x-8 pt-5">
        <a className="link inline-flex min-h-11 items-center" href={path}>
          {words.backToList}
        </a>
        <Button type="button" data-print>
          {words.print}
        </Button>
      </div>
      <header className="py-16 print:py-0 print:pt-[45mm]">
        <p className="text-sm tracking-widest text-ink-3">{code}</p>
        <h1 className="mt-2 text-[2.5rem] leading-tight">{title}</h1>
        {coverLines.map((line) => (
          <p key={line} className="mt-2 text-lg">
            {line}
          </p>
        ))}
        {intro.trim() ? (
          <>
            <h2 className="pt-12 pb-2 text-lg">{introTitle}</h2>
            <p className="prose">{intro}</p>
          </>
        ) : null}
        <div className="flex items-end gap-4 pt-14">
          <QrCode {...qr} label={scan} />
          <p className="text-sm text-ink-3">
            {scan}
            <br />
            {address}
          </p>
        </div>
      </header>
      <nav aria-label={contentsTitle} className="printed-page border-t border-line pt-10 pb-6">
        <h2 className="pb-3">{contentsTitle}</h2>
        <ol>
          {entries.map((entry, at) => (
            <li key={entry.code} className="flex items-baseline gap-x-4 border-b border-line py-1.5">
              <span className="w-8 flex-none text-right text-ink-3">{at + 1}</span>
              <a href={`#${entry.code}`} className="min-w-0 flex-1 hover:underline">
                {entry.title}
              </a>
              <span className="flex-none text-sm text-ink-3">{entry.code}</span>
            </li>
          ))}
        </ol>
      </nav>
      {entries.map((entry, at) => (
        <EntryPage key={entry.code} entry={entry} number={at + 1} />
      ))}
      <footer className="border-t border-line pt-6 text-sm text-ink-3 print:break-inside-avoid">
        <p>{note}</p>
        <p className="grid grid-cols-2 pt-14 text-ink">
          <span>{words.signedBy}</span>
          <span className="text-right">{words.seal}</span>
        </p>
      </footer>
    </article>
  )
}

function EntryPage({ entry: { code, title, facts, sections }, number }: { entry: Entry; number: number }) {
  return (
    <section id={code} className="printed-page border-t border-line py-10 print:py-0">
      <p className="text-sm tracking-widest text-ink-3">{code}</p>
      <h2 className="pb-4 text-2xl">
        {number}&ensp;{title}
      </h2>
      <dl className="grid grid-cols-[11em_minmax(0,1fr)] border-t border-line text-[0.9375rem]">
        {facts.filter(isSaid).map(([label, text]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid border-b border-line py-1.5">
            <dt className="text-ink-3">{label}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      {sections.filter(isSaid).map(([label, text]) => (
        <div key={label} className="pt-5">
          <h3 className="font-semibold print:break-after-avoid">{label}</h3>
          <p className="prose pt-1 whitespace-pre-line">{text}</p>
        </div>
      ))}
    </section>
  )
}

function isSaid([, text]: Fact): boolean {
  return text.trim() !== ''
}
