import { dayWords } from '#app/domain/calendar-day.ts'
import { questionDraftAddress } from '#app/domain/question/addresses.ts'
import type { QuestionState } from '#app/domain/question/lifecycle.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { questionText } from '#app/text/question.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Asked {
  id: string
  text: string
  state: QuestionState
  reason: string
  askedOn: string
  dueOn: string
  code: string | null
  title: string
}

interface Props {
  drafts: { id: string; text: string; code: string | null; title: string }[]
  asked: Asked[]
  now: Date
  done: string | null
}

const LOOKS: Record<QuestionState, TagLook> = { asked: 'supply', answered: 'success', declined: 'warning' }

/** What a company has asked and is about to ask. */
export function OwnQuestionsPage({ drafts, asked, now, done }: Props) {
  const words = useWords(questionText).own
  const { desk } = useWords(companyDeskText)
  const said = done === 'sent' || done === 'discarded' ? words[done] : null
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/company' }]} title={words.title} lead={words.lead} />
      {said ? (
        <div className="pb-5">
          <Notice look="success" live>
            {said}
          </Notice>
        </div>
      ) : null}
      {drafts.length > 0 ? (
        <section className="pb-8">
          <h2 className="pb-2 text-lg">{words.drafts}</h2>
          <ul className="border-t border-line">
            {drafts.map((row) => (
              <li
                key={row.id}
                data-row
                className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
              >
                <span className="min-w-0">
                  <span className="block font-semibold">{row.text.slice(0, 60) || words.untitled}</span>
                  <span className="block text-sm text-ink-3">{row.title}</span>
                </span>
                <a className="link inline-flex min-h-11 items-center" href={questionDraftAddress(row.id)}>
                  {words.goOn}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {asked.length > 0 ? <AskedList rows={asked} now={now} /> : null}
      {asked.length + drafts.length === 0 ? (
        <Empty title={words.empty}>
          <p className="mb-4">{words.emptyText}</p>
          <ButtonLink look="supply" href="/scenarios?open=yes">
            {words.toScenarios}
          </ButtonLink>
        </Empty>
      ) : null}
    </>
  )
}

function AskedList({ rows, now }: { rows: Asked[]; now: Date }) {
  const words = useWords(questionText).own
  const locale = useLocale()
  return (
    <ul aria-label={words.title} className="border-t border-line">
      {rows.map((row) => (
        <li key={row.id} data-row className="border-b border-line py-4">
          <p className="max-w-prose font-semibold whitespace-pre-line">{row.text}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-3">
            <Tag look={LOOKS[row.state]}>{words.state[row.state]}</Tag>
            <span>
              {words.asked} {dayWords(row.askedOn, now, locale)}
            </span>
            {row.state === 'asked' ? (
              <span>
                {words.due} {dayWords(row.dueOn, now, locale)}
              </span>
            ) : null}
          </p>
          <p className="mt-1 text-[0.9375rem]">
            <a className="link" href={`/scenarios/${row.code}#answers`}>
              {row.title}
            </a>
          </p>
          {row.reason ? (
            <p className="mt-1 max-w-prose whitespace-pre-line text-ink-2">{words.reason(row.reason)}</p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
