import { daysBetween, momentOf } from '#app/domain/calendar-day.ts'
import { NEXT_STEP_MAX } from '#app/domain/match/next-step.ts'
import type { MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { dayText } from '#app/domain/time.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { Unfold } from './unfold.tsx'

interface Props {
  match: MatchPage
  rights: MatchRights
  /** The day in Hangzhou: 2026-12-04. */
  today: string
}

/** What happens next with a pair, for both sides to read; its curator plans it and may hand the pair over. */
export function NextStepBox({ match, rights, today }: Props) {
  const words = useWords(matchStepsText)
  const locale = useLocale()
  return (
    <section aria-labelledby="next-step">
      <h2 id="next-step" className="pb-1 text-base">
        {words.nextStep}
      </h2>
      <div className="border-y border-line py-3 text-[0.9375rem]">
        {match.nextStep ? (
          <>
            <p className="font-semibold">{match.nextStep}</p>
            {match.nextStepOn ? (
              <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-2">
                {dayText(momentOf(match.nextStepOn), locale)}
                <Due on={match.nextStepOn} today={today} />
              </p>
            ) : null}
          </>
        ) : (
          <p className="text-ink-3">{words.noStep}</p>
        )}
        {rights.plan ? (
          <>
            {match.nextStep ? <DoneForm match={match} /> : null}
            <Unfold label={match.nextStep ? words.changeStep : words.setStep}>
              <NextStepForm match={match} today={today} />
            </Unfold>
          </>
        ) : null}
      </div>
    </section>
  )
}

/** How long until a day, in words; a day that has passed is marked. */
function Due({ on, today }: { on: string; today: string }) {
  const { stepDue } = useWords(matchStepsText)
  const days = daysBetween(today, on)
  if (days < 0) return <Tag look="warning">{stepDue.over(-days)}</Tag>
  return days === 0 ? <Tag look="match">{stepDue.today}</Tag> : <span>{stepDue.left(days)}</span>
}

/** What happens next and when. */
export function NextStepForm({
  match,
  today,
}: Pick<Props, 'today'> & { match: Pick<MatchPage, 'id' | 'version' | 'nextStep' | 'nextStepOn'> }) {
  const words = useWords(matchStepsText)
  return (
    <form method="post" action={`/matches/${match.id}/next-step`} data-once noValidate>
      <input type="hidden" name="version" value={match.version} />
      <TextField
        name="nextStep"
        label={words.stepName}
        hint={words.stepHint}
        maxLength={NEXT_STEP_MAX}
        defaultValue={match.nextStep}
      />
      <TextField
        name="nextStepOn"
        type="date"
        label={words.stepOn}
        className="max-w-48"
        min={today}
        defaultValue={match.nextStepOn ?? ''}
      />
      <TextArea name="stepNote" label={words.stepNote} mark={words.optional} rows={2} />
      <Button look="primary">{words.saveStep}</Button>
    </form>
  )
}

function DoneForm({ match: { id, version } }: Pick<Props, 'match'>) {
  const words = useWords(matchStepsText)
  return (
    <form method="post" action={`/matches/${id}/next-step`} data-once className="mt-3">
      <input type="hidden" name="version" value={version} />
      <Button className="w-full">{words.clearStep}</Button>
    </form>
  )
}
