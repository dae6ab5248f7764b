import { dayWords } from '#app/domain/calendar-day.ts'
import { AGENCY_QUESTIONS, correctionAddress } from '#app/domain/question/addresses.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { agencyText } from '#app/text/agency.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { questionText } from '#app/text/question.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  rows: (PublishedPair & { code: string | null; title: string })[]
  mayCorrect: boolean
  now: Date
  done: boolean
}

/** What an agency has answered in public, with the way to correct each. */
export function PublishedAnswersPage({ rows, mayCorrect, now, done }: Props) {
  const words = useWords(answerCorrectionText)
  const { desk } = useWords(agencyText)
  const { desk: asking } = useWords(questionText)
  const locale = useLocale()
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: asking.title, href: AGENCY_QUESTIONS },
  ]
  return (
    <div className="max-w-4xl">
      <PageHead crumbs={crumbs} title={words.published} lead={words.publishedLead} />
      <div className="space-y-3 pb-5 empty:hidden">
        {done ? (
          <Notice look="success" live>
            {words.done}
          </Notice>
        ) : null}
        {mayCorrect ? null : <Notice look="warning">{words.viewOnly}</Notice>}
      </div>
      {rows.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <ol className="border-t border-line">
          {rows.map(({ id, answerId, question, answer, publishedOn, past, code, title }) => (
            <li key={id} data-row className="border-b border-line py-5">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
                <span>{words.publishedOn(dayWords(publishedOn, now, locale))}</span>
                {past.length > 0 ? <Tag look="warning">{words.corrected(past.length)}</Tag> : null}
                <a className="link" href={`/scenarios/${code}#answers`}>
                  {title}
                </a>
              </p>
              <p className="mt-2 max-w-prose font-semibold whitespace-pre-line">{question}</p>
              <p className="max-w-prose whitespace-pre-line">{answer}</p>
              {mayCorrect ? (
                <div className="pt-3">
                  <ButtonLink href={correctionAddress(answerId)} aria-label={words.correctNamed(question)}>
                    {words.correct}
                  </ButtonLink>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
