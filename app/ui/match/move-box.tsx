import { MATCH_NOTE_MAX } from '#app/domain/match/answer.ts'
import type { CuratorMove } from '#app/domain/match/curator-move.ts'
import type { MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { matchText } from '#app/text/match.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { EndFields } from './end-fields.tsx'
import { HandOver } from './hand-over.tsx'

/** What a curator does next with a pair. */
export function MoveBox({ match, rights }: { match: MatchPage; rights: MatchRights }) {
  const words = useWords(matchText)
  const hints: Partial<Record<MatchPage['state'], string>> = words.moveHint
  const forward = rights.moves.filter((move) => move !== 'lose')
  return (
    <section className="rounded-xl border border-line-strong bg-surface px-5 py-4">
      <h2 className="text-base">{words.moves}</h2>
      {hints[match.state] ? <p className="mt-1 text-sm text-ink-3">{hints[match.state]}</p> : null}
      {forward.map((move) => (
        <ForwardForm key={move} move={move} match={match} />
      ))}
      {rights.take ? (
        <form method="post" action={`/matches/${match.id}/taking`} data-once>
          <Button className="mt-3 w-full">{words.take}</Button>
        </form>
      ) : null}
      {rights.handTo.length > 0 ? <HandOver id={match.id} handTo={rights.handTo} /> : null}
      {rights.moves.includes('lose') ? (
        <details className="mt-2">
          <summary className="flex min-h-11 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
            {words.move.lose}
          </summary>
          <LoseForm id={match.id} version={match.version} />
        </details>
      ) : null}
    </section>
  )
}

function ForwardForm({ move, match }: { move: CuratorMove; match: MatchPage }) {
  const words = useWords(matchText)
  return (
    <form method="post" action={`/matches/${match.id}/move`} data-once>
      <input type="hidden" name="move" value={move} />
      <input type="hidden" name="version" value={match.version} />
      <label className="mt-3 block text-sm text-ink-3">
        {words.noteOptional}
        <textarea
          name="note"
          rows={2}
          maxLength={MATCH_NOTE_MAX}
          className="mt-1 block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink"
        />
      </label>
      <Button look="primary" className="mt-2 w-full">
        {words.move[move]}
      </Button>
    </form>
  )
}

/** Ending a pair, with a reason that both sides read. */
export function LoseForm({ id, version }: { id: string; version: number }) {
  const words = useWords(matchText)
  return (
    <form method="post" action={`/matches/${id}/move`} data-once noValidate>
      <input type="hidden" name="move" value="lose" />
      <input type="hidden" name="version" value={version} />
      <p className="mb-3 text-sm text-ink-3">{words.loseLead}</p>
      <EndFields />
      <Button look="danger">{words.move.lose}</Button>
    </form>
  )
}
