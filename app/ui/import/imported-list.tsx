import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import { minuteText } from '#app/domain/time.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPageText } from '#app/text/import-page.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'

const NEXT = {
  own: { scenario: '/agency/scenarios?state=draft', capability: '/company/capabilities' },
  all: { scenario: '/curator/handing-in', capability: '/capabilities' },
} as const

interface Props {
  id: string
  noun: ImportNoun
  result: ImportResult
  own: boolean
  /** Null when it can no longer be undone, or brought nothing. */
  undoableUntil: Date | null
}

/** What came of an import, and where to go from here. */
export function ImportedList({ id, noun, result, own, undoableUntil }: Props) {
  const changes = useWords(importChangesText).imported
  const locale = useLocale()
  const words = useWords(importPageText).imported
  const { created, existing, refused, units, leftOut = 0, updated = 0, unchanged = 0 } = result
  const whose = own ? 'own' : 'all'
  return (
    <>
      <Notice
        live
        look={created + updated > 0 ? 'success' : 'warning'}
        title={created > 0 || updated === 0 ? words.created[noun](created) : changes.updated(updated)}
      >
        {created > 0 && updated > 0 ? <p>{changes.updated(updated)}</p> : null}
        {unchanged > 0 ? <p>{changes.unchanged(unchanged)}</p> : null}
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
        {undoableUntil ? (
          <ButtonLink look="quiet" href={`/imports/${id}/undoing`}>
            {changes.undo}
          </ButtonLink>
        ) : null}
      </p>
      {undoableUntil ? (
        <p className="pt-2 text-sm text-ink-3">{changes.undoUntil(minuteText(undoableUntil, locale))}</p>
      ) : null}
    </>
  )
}
