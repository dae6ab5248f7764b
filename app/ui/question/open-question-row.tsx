import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { dayWords } from '#app/domain/calendar-day.ts'
import { answerDraftAddress, declineAddress } from '#app/domain/question/addresses.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { questionText } from '#app/text/question.ts'
import { FileList } from '../attachment/file-list.tsx'
import { BUTTON_LOOKS, Button, ButtonLink } from '../kit/button.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { DaysLeft } from './days-left.tsx'

/** A question that waits; nothing in it says by whom. */
export interface OpenQuestion {
  id: string
  number: number
  text: string
  askedOn: string
  dueOn: string
  daysLeft: number
  /** The numbers of those in the list that are much like it. */
  similar: number[]
  files: AttachedFile[]
  answerDraftId: string | null
  code: string | null
  title: string
}

interface Props {
  row: OpenQuestion
  now: Date
  mayAnswer: boolean
}

/** One question in the list of an agency, inside the form that answers several. */
export function OpenQuestionRow({ row, now, mayAnswer }: Props) {
  const words = useWords(questionText).desk
  const { title: filesTitle } = useWords(attachmentText)
  const locale = useLocale()
  const { number, daysLeft } = row
  return (
    <li data-row className="flex gap-x-4 border-b border-line py-5">
      {mayAnswer ? (
        <input
          type="checkbox"
          name="id"
          value={row.id}
          aria-label={words.choose(number)}
          className="mt-1 h-5 w-5 flex-none accent-current"
        />
      ) : null}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
          <span className="font-semibold text-ink-2">{words.number(number)}</span>
          <DaysLeft days={daysLeft} />
          {row.answerDraftId ? <Tag look="match">{words.begun}</Tag> : null}
          <span>{words.asked(dayWords(row.askedOn, now, locale))}</span>
          <span>{words.due(dayWords(row.dueOn, now, locale))}</span>
        </p>
        <p className="mt-2 max-w-prose text-[1.0625rem] whitespace-pre-line">{row.text}</p>
        <p className="mt-1 text-sm text-ink-3">
          <a className="link" href={`/scenarios/${row.code}#answers`}>
            {row.title}
          </a>
          {row.similar.length > 0 ? (
            <span className="ml-3 text-match">{words.similar(row.similar.join(locale === 'zh' ? '、' : ', '))}</span>
          ) : null}
        </p>
        {row.files.length > 0 ? (
          <div className="max-w-xl pt-3">
            <FileList files={row.files} label={filesTitle} back={null} />
          </div>
        ) : null}
        {mayAnswer ? (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3">
            {row.answerDraftId ? (
              <ButtonLink href={answerDraftAddress(row.answerDraftId)}>{words.answer}</ButtonLink>
            ) : (
              <Button name="only" value={row.id}>
                {words.answer}
              </Button>
            )}
            <a className={BUTTON_LOOKS.quiet} href={declineAddress(row.id)}>
              {words.decline}
            </a>
          </div>
        ) : null}
      </div>
    </li>
  )
}
