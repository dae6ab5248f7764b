import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { DistrictName } from '../list/district-name.tsx'
import { TagLinks } from '../list/tag-links.tsx'
import { useLocale, useWords } from '../words.ts'
import { MaturityBar } from './maturity-bar.tsx'
import { VerifiedTag } from './verified-tag.tsx'

/** A capability in a list: what and whose on the left, how mature and what for on the right. */
export function CapabilityLine({ row }: { row: CapabilityRow }) {
  const words = useWords(capabilitiesText)
  const { wish } = useWords(vocabularyText)
  const comma = useLocale() === 'zh' ? '、' : ', '
  return (
    <li
      data-row
      className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_13rem] md:items-start"
    >
      <div className="min-w-0">
        <h3>
          <a href={`/companies/${row.companyId}#${row.id}`} className="inline-block py-0.5 hover:underline">
            {row.title}
          </a>
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
          <a href={`/companies/${row.companyId}`} className="hover:text-ink hover:underline">
            {row.companyName}
          </a>
          {row.district ? (
            <span>
              · <DistrictName district={row.district} />
            </span>
          ) : null}
          <VerifiedTag verified={row.verified} />
        </p>
        <p className="mt-1.5 line-clamp-2 max-w-prose text-[0.9375rem] text-ink-2">{row.text}</p>
        <div className="mt-2.5">
          <TagLinks tags={row.tags} path="/capabilities" />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-3 md:flex-col md:items-end md:text-right">
        <MaturityBar maturity={row.maturity} />
        {row.cases.length ? <span>{words.cases(String(row.cases.length))}</span> : null}
        {row.wishes.length ? (
          <span>
            {words.wishes} · {row.wishes.map((code) => wish[code]).join(comma)}
          </span>
        ) : null}
      </div>
    </li>
  )
}
