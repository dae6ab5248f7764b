import { AGENCY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { questionDueText } from '#app/text/question-due.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { useWords } from '../words.ts'
import { DaysLeft } from './days-left.tsx'

interface Props {
  rows: { id: string; text: string; title: string; daysLeft: number }[]
}

/** On an agency's desk: questions to be answered by the next working day, or overdue. */
export function DueQuestionsSection({ rows }: Props) {
  const words = useWords(questionDueText)
  return (
    <DeskSection title={words.section} rows={rows} keyOf={({ id }) => id}>
      {({ text, title, daysLeft }) => (
        <DeskRow
          href={AGENCY_QUESTIONS}
          title={text}
          about={
            <>
              {title} <DaysLeft days={daysLeft} />
            </>
          }
          act={words.answer}
        />
      )}
    </DeskSection>
  )
}
