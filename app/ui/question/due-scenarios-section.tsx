import { questionDueText } from '#app/text/question-due.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { useWords } from '../words.ts'
import { DaysLeft } from './days-left.tsx'

/** Where answers are due: of the questions themselves a curator learns how many there are. */
export interface DueScenario {
  id: string
  code: string | null
  title: string
  agencyName: string
  questions: number
  daysLeft: number
}

/** On the curator's desk: agencies that owe answers, whoever is longest overdue first. */
export function DueScenariosSection({ rows }: { rows: DueScenario[] }) {
  const words = useWords(questionDueText)
  return (
    <DeskSection title={words.atScenarios} rows={rows} keyOf={({ id }) => id}>
      {({ code, title, agencyName, questions, daysLeft }) => (
        <DeskRow
          href={`/scenarios/${code}#answers`}
          title={title}
          about={
            <>
              {agencyName} <DaysLeft days={daysLeft} />
            </>
          }
          word={words.questions(questions)}
        />
      )}
    </DeskSection>
  )
}
