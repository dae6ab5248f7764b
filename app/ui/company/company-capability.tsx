import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { FileList } from '../attachment/file-list.tsx'
import { CaseList } from '../capability/case-list.tsx'
import { MaturityBar } from '../capability/maturity-bar.tsx'
import { RightList } from '../capability/right-list.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { TagLinks } from '../list/tag-links.tsx'
import { useWords } from '../words.ts'

/** A file that shows what a capability says of itself. */
export type EvidenceFile = AttachedFile & { ownerId: string }

/** One capability in full on its company's page. */
export function CompanyCapability({ row, evidence }: { row: CapabilityRow; evidence: EvidenceFile[] }) {
  const words = useWords(capabilitiesText)
  const { wish } = useWords(vocabularyText)
  return (
    <li id={row.id} data-row className="scroll-mt-6 border-b border-line py-6 target:bg-supply-tint">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3>{row.title}</h3>
        <MaturityBar maturity={row.maturity} />
      </div>
      <p className="prose mt-2 text-ink-2">{row.text}</p>
      <CaseList cases={row.cases} />
      <RightList rights={row.rights} />
      {evidence.length ? (
        <div className="mt-4 max-w-2xl">
          <h4 className="pb-1 text-sm font-semibold">{words.evidence}</h4>
          <FileList files={evidence} label={`${words.evidence} ${row.title}`} back={null} />
        </div>
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
