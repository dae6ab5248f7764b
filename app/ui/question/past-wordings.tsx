import { dayWords } from '#app/domain/calendar-day.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { minuteText } from '#app/domain/time.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** That an answer was corrected, when and why, with what it said before; nothing while it never was. */
export function PastWordings({
  pair: { past, publishedOn },
  now,
}: {
  pair: Pick<PublishedPair, 'past' | 'publishedOn'>
  now: Date
}) {
  const words = useWords(answerCorrectionText)
  const locale = useLocale()
  if (past.length === 0) return null
  return (
    <ol className="mt-3 max-w-prose space-y-4">
      {past.map(({ number, question, answer, reason, correctedAt }, at) => {
        const before = past[at + 1]
        return (
          <li key={number} className="border-l-[3px] border-line-strong pl-4 text-[0.9375rem]">
            <p>
              <Tag look="warning">{words.correctedAt(minuteText(correctedAt, locale))}</Tag>
            </p>
            <p className="mt-1.5 whitespace-pre-line">{reason}</p>
            <p className="mt-2 text-sm text-ink-3">
              {before
                ? words.formerCorrection(minuteText(before.correctedAt, locale))
                : words.former(dayWords(publishedOn, now, locale))}
            </p>
            <div className="whitespace-pre-line text-ink-2">
              <p>{question}</p>
              <p>{answer}</p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
