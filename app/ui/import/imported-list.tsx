import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import { importPageText } from '#app/text/import-page.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

const NEXT = {
  own: { scenario: '/agency/scenarios?state=draft', capability: '/company/capabilities' },
  all: { scenario: '/curator/handing-in', capability: '/capabilities' },
} as const

/** What came of an import, and where to go from here. */
export function ImportedList({ noun, result, own }: { noun: ImportNoun; result: ImportResult; own: boolean }) {
  const words = useWords(importPageText).imported
  const { created, existing, refused, units, leftOut = 0 } = result
  const whose = own ? 'own' : 'all'
  return (
    <>
      <Notice live look={created > 0 ? 'success' : 'warning'} title={words.created[noun](created)}>
        {units > 0 ? <p>{words.units[noun](units)}</p> : null}
        {existing > 0 ? <p>{words.existing(existing)}</p> : null}
        {leftOut > 0 ? <p>{words.leftOut(leftOut)}</p> : null}
        {refused > 0 ? <p>{words.refused(refused)}</p> : null}
      </Notice>
      <p className="max-w-[38em] pt-4 text-ink-2">{words.next[whose][noun]}</p>
      <p className="mt-5 flex flex-wrap gap-2.5">
        <ButtonLink look="primary" href={NEXT[whose][noun]}>
          {words.to[whose][noun]}
        </ButtonLink>
        <ButtonLink href={`/imports/new?noun=${noun}`}>{words.again}</ButtonLink>
      </p>
    </>
  )
}
