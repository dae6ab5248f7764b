import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { dayWords } from '#app/domain/calendar-day.ts'
import { byDay, type PublishedPair } from '#app/domain/question/published.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { questionText } from '#app/text/question.ts'
import { FileList } from '../attachment/file-list.tsx'
import { Glyph } from '../kit/glyph.tsx'
import { useLocale, useWords } from '../words.ts'
import { PastWordings } from './past-wordings.tsx'

interface Props {
  pairs: (PublishedPair & { files: AttachedFile[] })[]
  now: Date
}

/** 答疑: what was asked and answered about a scenario, by the day on which it was published. */
export function PublicAnswers({ pairs, now }: Props) {
  const { title, public: words } = useWords(questionText)
  const { 'answer.files': filesTitle = '' } = useWords(attachmentText).place
  const locale = useLocale()
  return (
    <section id="answers" className="pt-10 print:pt-5">
      <h2>{title}</h2>
      <p className="mb-3 max-w-prose text-sm text-ink-3">{words.lead}</p>
      {pairs.length === 0 ? <p className="border-y border-line py-3 text-ink-3">{words.none}</p> : null}
      {byDay(pairs).map(({ day, pairs: ofDay }) => (
        <div key={day} className="border-t border-line py-4">
          <h3 className="text-sm font-normal text-ink-3">{words.published(dayWords(day, now, locale))}</h3>
          <ul>
            {ofDay.map((pair) => (
              <li key={pair.id} className="grid grid-cols-[1.375rem_1fr] gap-x-3 gap-y-2 py-3 print:break-inside-avoid">
                <span className="pt-0.5">
                  <Glyph side="supply">{words.question}</Glyph>
                </span>
                <p className="max-w-prose font-semibold whitespace-pre-line">{pair.question}</p>
                <span className="pt-0.5">
                  <Glyph side="need">{words.answer}</Glyph>
                </span>
                <div className="min-w-0">
                  <p className="max-w-prose whitespace-pre-line">{pair.answer}</p>
                  {pair.files.length > 0 ? (
                    <div className="max-w-xl pt-3">
                      <FileList files={pair.files} label={filesTitle} back={null} />
                    </div>
                  ) : null}
                  <PastWordings pair={pair} now={now} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
