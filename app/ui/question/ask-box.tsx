import type { Onlooker } from '#app/domain/catalogue/scenario-document.ts'
import { COMPANY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { deadlineText } from '#app/domain/time.ts'
import { questionText } from '#app/text/question.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'

/** Until when may be asked, and whether that is still so; null where a scenario is not open. */
export type AskingTime = { until: Date; open: boolean } | null

interface Props {
  code: string
  time: AskingTime
  onlooker: Onlooker
}

/** The way to a question, for who may ask; a visitor is led to the sign-in first. */
export function AskBox({ code, time, onlooker }: Props) {
  const words = useWords(questionText).public
  const locale = useLocale()
  if (!time || onlooker.kind === 'other') return null
  if (!time.open) return <p className="text-sm text-ink-3">{words.over}</p>
  const may = onlooker.kind === 'company' && onlooker.verified && onlooker.mayWrite
  return (
    <div className="grid gap-1.5">
      {onlooker.kind === 'visitor' ? (
        <ButtonLink href={`/sign-in?to=${encodeURIComponent(`/scenarios/${code}`)}`}>{words.ask}</ButtonLink>
      ) : null}
      {may ? (
        <form method="post" action={`${COMPANY_QUESTIONS}?scenario=${code}`} data-once>
          <Button className="w-full">{words.ask}</Button>
        </form>
      ) : null}
      <p className="text-[0.8125rem] text-ink-3">{words.until(deadlineText(time.until, locale))}</p>
    </div>
  )
}
