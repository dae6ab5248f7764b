import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Seat } from '#app/domain/import/seats.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { useWords } from '../words.ts'

/** The way to change many drafts at once: as a list with their numbers, for each organisation of one's own. */
export function RecordsToChange({ noun, seats }: { noun: ImportNoun; seats: Seat[] }) {
  const words = useWords(importChangesText).records
  const own = seats.flatMap(({ organisationId, name }) => (organisationId ? [{ organisationId, name }] : []))
  if (own.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="pb-1">{words.label}</h2>
      <p className="max-w-prose text-ink-2">{words.hint}</p>
      <ul>
        {own.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/imports/records.xlsx?noun=${noun}&seat=${encodeURIComponent(organisationId)}`}
            >
              {own.length > 1 ? `${name}：` : ''}
              {words.download[noun]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
