import { AGENCY_QUESTIONS, PUBLISHED_ANSWERS } from '#app/domain/question/addresses.ts'
import { agencyText } from '#app/text/agency.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { questionText } from '#app/text/question.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { type OpenQuestion, OpenQuestionRow } from './open-question-row.tsx'

interface Props {
  rows: OpenQuestion[]
  now: Date
  mayAnswer: boolean
  /** Years whose holidays are not known yet. */
  unknownYears: number[]
  done: string | null
  nothingChosen: boolean
}

/** What waits for an answer at an agency, the most urgent on top. */
export function AgencyQuestionsPage({ rows, now, mayAnswer, unknownYears, done, nothingChosen }: Props) {
  const words = useWords(questionText).desk
  const { desk } = useWords(agencyText)
  const { published } = useWords(answerCorrectionText)
  const said = Object.entries(words.done).find(([deed]) => deed === done)?.[1]
  return (
    <div className="max-w-4xl">
      <PageHead crumbs={[{ label: desk, href: '/agency' }]} title={words.title} lead={words.lead}>
        <ButtonLink href={PUBLISHED_ANSWERS}>{published}</ButtonLink>
      </PageHead>
      <div className="space-y-3 pb-5 empty:hidden">
        {said ? (
          <Notice look="success" live>
            {said}
          </Notice>
        ) : null}
        {nothingChosen ? (
          <Notice look="danger" live>
            {words.noneChosen}
          </Notice>
        ) : null}
        {mayAnswer ? null : <Notice look="warning">{words.viewOnly}</Notice>}
        {unknownYears.length > 0 ? (
          <Notice look="warning">{words.unknownCalendar(unknownYears.join('、'))}</Notice>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <Empty title={words.empty}>{words.emptyText}</Empty>
      ) : (
        <form method="post" action={AGENCY_QUESTIONS} data-once>
          <ol className="border-t border-line">
            {rows.map((row) => (
              <OpenQuestionRow key={row.id} row={row} now={now} mayAnswer={mayAnswer} />
            ))}
          </ol>
          {mayAnswer && rows.length > 1 ? (
            <div className="pt-5">
              <Button look="primary">{words.answerChosen}</Button>
            </div>
          ) : null}
        </form>
      )}
    </div>
  )
}
