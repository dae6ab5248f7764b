import type { Side } from '#app/domain/match/lifecycle.ts'
import type { MatchRights } from '#app/domain/match/page.ts'
import { matchText } from '#app/text/match.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { EndFields } from './end-fields.tsx'

/** What the viewer's side has to say: yes in one tap, no with a reason. */
export function AnswerBox({ id, answer }: { id: string; answer: NonNullable<MatchRights['answer']> }) {
  const words = useWords(matchText)
  const accepted = answer.given === 'accepted'
  return (
    <section className="rounded-xl border-2 border-match bg-surface px-5 py-4">
      <h2 className="text-base">{accepted ? words.answered : words.yourAnswer[answer.side]}</h2>
      <p className="mt-1 text-sm text-ink-3">{words.bothAsked}</p>
      {accepted ? null : (
        <form method="post" action={`/matches/${id}/answer`} data-once data-busy-label={words.accepting}>
          <input type="hidden" name="side" value={answer.side} />
          <input type="hidden" name="answer" value="accepted" />
          <Button look="primary" className="mt-3 w-full">
            {words.accept}
          </Button>
        </form>
      )}
      <details className="mt-2">
        <summary className="flex min-h-11 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
          {accepted ? words.changeMind : words.decline}
        </summary>
        <DeclineForm id={id} side={answer.side} />
      </details>
    </section>
  )
}

/** Saying no, with a reason from the list. */
export function DeclineForm({ id, side }: { id: string; side: Side }) {
  const words = useWords(matchText)
  return (
    <form method="post" action={`/matches/${id}/answer`} data-once noValidate>
      <input type="hidden" name="side" value={side} />
      <input type="hidden" name="answer" value="declined" />
      <p className="mb-3 text-sm text-ink-3">{words.declineLead}</p>
      <EndFields />
      <Button look="danger">{words.send}</Button>
    </form>
  )
}
