import { amendmentText } from '#app/text/amendment.ts'
import { overtakenText } from '#app/text/overtaken.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { TimeLeft } from '../agency/time-left.tsx'
import { useWords } from '../words.ts'

interface Row {
  proposalId: string
  number: number | null
  scenario: { title: string; closesAt: Date | null }
}

/** On a company's desk: sent proposals that an amendment overtook, the soonest deadline first. */
export function OvertakenSection({ rows, now }: { rows: Row[]; now: Date }) {
  const { numbered } = useWords(amendmentText)
  const words = useWords(overtakenText)
  return (
    <DeskSection title={words.deskSection} rows={rows} keyOf={({ proposalId, number }) => `${proposalId}-${number}`}>
      {({ proposalId, number, scenario }) => (
        <DeskRow
          href={`/company/proposals/${proposalId}`}
          title={scenario.title}
          about={
            <>
              {numbered(number ?? 0)} · <TimeLeft until={scenario.closesAt} now={now} />
            </>
          }
          act={words.deskAct}
        />
      )}
    </DeskSection>
  )
}
