import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { MaturityBar } from '../capability/maturity-bar.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { TagLinks } from '../list/tag-links.tsx'
import { useWords } from '../words.ts'

/** One capability in full on its company's page. */
export function CompanyCapability({ row }: { row: CapabilityRow }) {
  const words = useWords(capabilitiesText)
  const { wish } = useWords(vocabularyText)
  return (
    <li id={row.id} data-row className="scroll-mt-6 border-b border-line py-6 target:bg-supply-tint">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3>{row.title}</h3>
        <MaturityBar maturity={row.maturity} />
      </div>
      <p className="prose mt-2 text-ink-2">{row.text}</p>
      {row.cases.length ? (
        <>
          <p className="mt-4 text-sm font-semibold">{words.casesTitle}</p>
          <ul className="mt-1 ml-5 list-disc text-[0.9375rem] text-ink-2 marker:text-ink-3">
            {row.cases.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <TagLinks tags={row.tags} path="/capabilities" most={12} />
        {row.wishes.length ? (
          <div className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
            {words.wishes}
            <Tags>
              {row.wishes.map((code) => (
                <Tag key={code} look="supply">
                  {wish[code]}
                </Tag>
              ))}
            </Tags>
          </div>
        ) : null}
      </div>
    </li>
  )
}
