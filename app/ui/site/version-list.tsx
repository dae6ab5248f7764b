import type { ContentPage } from '#app/domain/site/content-page.ts'
import { minuteText } from '#app/domain/time.ts'
import { siteText } from '#app/text/site.ts'
import { useLocale, useWords } from '../words.ts'

/** A version of a page, without its text. */
export interface Version {
  number: number
  note: string
  at: Date
  personName: string
}

/** The versions of a page, the newest first. */
export function VersionList(props: { page: ContentPage; current: number; versions: Version[] }) {
  const { page, current, versions } = props
  const words = useWords(siteText)
  const locale = useLocale()
  return (
    <section className="pt-12">
      <h2 className="pb-2">{words.versions}</h2>
      {versions.length === 0 ? <p className="text-ink-2">{words.noVersions}</p> : null}
      <ol className="border-t border-line">
        {versions.map(({ number, note, at, personName }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-5 border-b border-line py-2.5">
            <a href={`/admin/pages/${page}/versions/${number}`} className="link font-semibold">
              {words.version(number)}
            </a>
            <span className="min-w-0 text-ink-2">{note}</span>
            <span className="text-sm text-ink-3">{words.by(personName, minuteText(at, locale))}</span>
            {number === current ? <span className="text-sm text-success">{words.current}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
