import type { Membership } from '#app/domain/viewer.ts'
import { organisationText } from '#app/text/organisation.ts'
import { useWords } from '../words.ts'

/** Chooses for which organisation the desk works; not shown to somebody who has only one of the kind. */
export function DeskSwitcher({ desk, memberships }: { desk: Membership; memberships: Membership[] }) {
  const words = useWords(organisationText)
  const choices = memberships.filter((m) => m.kind === desk.kind)
  if (choices.length < 2) return null
  return (
    <form method="post" action="/desk" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor="desk-organisation" className="text-ink-3">
        {words.deskOf}
      </label>
      <select
        id="desk-organisation"
        name="organisationId"
        defaultValue={desk.organisationId}
        className="min-h-11 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-ink"
      >
        {choices.map((m) => (
          <option key={m.organisationId} value={m.organisationId}>
            {m.organisationName}
          </option>
        ))}
      </select>
      <button type="submit" className="link min-h-11 px-1">
        {words.switchDesk}
      </button>
    </form>
  )
}
