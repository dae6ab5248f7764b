import { answerName } from '#app/domain/proposal/answers.ts'
import type { BidderQuestion } from '#app/domain/vocabulary.ts'
import { proposalText } from '#app/text/proposal.ts'
import { RadioField } from '../kit/form/choice-fields.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** The questions of the agency, each to be answered in its way. */
export function AnswerFields({ questions }: { questions: readonly BidderQuestion[] }) {
  return questions.map((question) => <AnswerField key={question.question} question={question} />)
}

function AnswerField({ question: { question, kind, required } }: { question: BidderQuestion }) {
  const { answer, number, optional } = useWords(proposalText)
  const field = { name: answerName(question), label: question, mark: required ? undefined : optional }
  if (kind === 'number') return <TextField {...field} hint={number} inputMode="decimal" className="max-w-60" />
  if (kind === 'text') return <TextArea {...field} rows={3} />
  const choices = (['yes', 'no', ''] as const).map((value) => ({ value, label: answer[value] }))
  return <RadioField {...field} choices={required ? choices.slice(0, 2) : choices} />
}
