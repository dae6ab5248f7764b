import type { AmendmentKind, AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { useWords } from '../words.ts'
import { amendmentAddress } from './addresses.ts'

interface Row {
  id: string
  kind: AmendmentKind
  state: AmendmentState
  scenario: { title: string }
}

/** On an agency's desk: amendments that wait for it, newest change first. */
export function PendingSection({ rows }: { rows: Row[] }) {
  const words = useWords(amendmentText)
  return (
    <DeskSection title={words.pendingSection} rows={rows} keyOf={({ id }) => id}>
      {({ id, kind, state, scenario }) => (
        <DeskRow
          href={amendmentAddress(id)}
          title={scenario.title}
          about={`${words.kind[kind]} · ${words.state[state]}`}
          act={words.goOn}
        />
      )}
    </DeskSection>
  )
}
