import { type AttachedFile, answerFiles } from '#app/domain/attachment/owners.ts'
import { dayWords } from '#app/domain/calendar-day.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { AGENCY_QUESTIONS, answerDraftAddress } from '#app/domain/question/addresses.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { agencyText } from '#app/text/agency.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { questionText } from '#app/text/question.ts'
import { AttachmentField } from '../attachment/attachment-field.tsx'
import { FileList } from '../attachment/file-list.tsx'
import type { TwoVersions } from '../form/both-versions.tsx'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { AnswerForm } from './answer-form.tsx'

export interface AnswerPageProps {
  id: string
  asked: { id: string; text: string; title: string; askedOn: string; files: AttachedFile[] }[]
  answeredBefore: PublishedPair[]
  /** Of the answer. */
  files: AttachedFile[]
  others: { id: string; code: string | null; title: string }[]
  values: FormValues
  errors: FieldErrors
  conflict: TwoVersions | null
  version: number
  savedAt: Date | null
  mayAnswer: boolean
  now: Date
  done: string | null
}

/** An answer that is being written: the form, and beside it what was asked. */
export function AnswerPage(props: AnswerPageProps) {
  const words = useWords(questionText)
  const { desk } = useWords(agencyText)
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: words.desk.title, href: AGENCY_QUESTIONS },
  ]
  const said = props.done === 'saved' ? words.answer.saved : props.done === 'parted' ? words.desk.done.parted : null
  return (
    <>
      <PageHead crumbs={crumbs} title={words.answer.title} />
      <div className="space-y-3 pb-5 empty:hidden">
        {said ? (
          <Notice look="success" live>
            {said}
          </Notice>
        ) : null}
        {props.mayAnswer ? null : <Notice look="warning">{words.desk.viewOnly}</Notice>}
      </div>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="order-2 min-w-0 lg:order-1">
          {props.mayAnswer ? <AnswerForm {...props} /> : <Typed {...props} />}
          <div className="pt-8">
            <AttachmentField
              place={answerFiles(props.id)}
              files={props.files}
              canWrite={props.mayAnswer}
              back={answerDraftAddress(props.id)}
            />
            <p className="pt-3 text-sm text-ink-3">{words.answer.filesNote}</p>
          </div>
        </div>
        <aside className="order-1 min-w-0 lg:order-2">
          <AsAsked {...props} />
          <AnsweredBefore pairs={props.answeredBefore} />
        </aside>
      </div>
    </>
  )
}

function Typed({ values }: AnswerPageProps) {
  return (
    <div className="max-w-prose space-y-4 whitespace-pre-line">
      <p className="font-semibold">{values.question}</p>
      <p>{values.answer}</p>
    </div>
  )
}

function AsAsked({ id, asked, mayAnswer, now }: AnswerPageProps) {
  const words = useWords(questionText)
  const files = useWords(attachmentText).title
  const locale = useLocale()
  return (
    <section>
      <h2 className="text-lg">{words.answer.asked}</h2>
      <p className="pb-2 text-sm text-ink-3">{words.answer.askedNote}</p>
      <ol className="border-t border-line">
        {asked.map((row, at) => (
          <li key={row.id} className="border-b border-line py-3">
            <p className="whitespace-pre-line">{row.text}</p>
            <p className="mt-1 text-sm text-ink-3">
              {row.title} · {words.desk.asked(dayWords(row.askedOn, now, locale))}
            </p>
            {row.files.length > 0 ? (
              <div className="pt-2">
                <FileList files={row.files} label={files} back={null} />
              </div>
            ) : null}
            {mayAnswer && asked.length > 1 ? (
              <form method="post" action={`${answerDraftAddress(id)}/questions/${row.id}/parting`} data-once>
                <Button look="quiet" aria-label={words.answer.partNumber(at + 1)}>
                  {words.answer.part}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function AnsweredBefore({ pairs }: { pairs: PublishedPair[] }) {
  const words = useWords(questionText).answer
  if (pairs.length === 0) return null
  return (
    <section className="pt-8">
      <h2 className="pb-2 text-base">{words.before}</h2>
      <ul className="border-t border-line">
        {pairs.map(({ id, question, answer }) => (
          <li key={id} className="border-b border-line py-3 text-[0.9375rem] whitespace-pre-line">
            <p className="font-semibold">{question}</p>
            <p className="text-ink-2">{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
