import type { CapabilityCase } from '#app/domain/capability/case.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { useWords } from '../words.ts'

/** Where a capability is in use: what was done, for whom and when, what came of it, and where it can be read. */
export function CaseList({ cases }: { cases: CapabilityCase[] }) {
  const words = useWords(capabilitiesText)
  if (cases.length === 0) return null
  return (
    <div className="mt-4">
      <h4 className="text-sm font-semibold">{words.casesTitle}</h4>
      <ol className="mt-1 border-l-2 border-supply/40">
        {cases.map(({ what, place, year, result, link }) => (
          <li key={[what, place, year, result].join()} className="py-1 pl-4 text-[0.9375rem]">
            <p className="text-ink-2">{what}</p>
            <p className="flex flex-wrap gap-x-4 text-sm text-ink-3 empty:hidden">
              {place ? <span>{place}</span> : null}
              {year ? <span>{words.caseYear(String(year))}</span> : null}
              {result ? <span className="font-semibold text-ink-2">{result}</span> : null}
              {link ? (
                <a className="link" href={link} rel="nofollow noopener">
                  {words.evidence}
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
