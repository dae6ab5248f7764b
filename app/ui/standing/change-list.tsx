import { shownScore } from '#app/domain/match/score.ts'
import type { TriedChange } from '#app/domain/standing/company-change.ts'
import { standingText } from '#app/text/standing.ts'
import { useLocale, useWords } from '../words.ts'
import { changeAddress, changeWords } from './change-words.ts'
import type { ShownStanding } from './shown-standing.ts'

interface Props {
  standing: ShownStanding
  mayWrite: boolean
}

/** What would bring the company further for one need, each with what the engine answered to it. */
export function ChangeList({ standing, mayWrite }: Props) {
  const words = useWords(standingText)
  const { changes, row } = standing
  if (changes.length === 0) return <p className="mt-2 text-sm text-ink-3">{words.nothingRaises}</p>
  return (
    <div className="mt-2.5">
      <h4 className="text-sm font-semibold text-ink-2">{words.whatRaises}</h4>
      <ul aria-label={`${words.whatRaises} · ${row.title}`} className="mt-1 border-t border-line">
        {changes.map((tried) => (
          <li key={JSON.stringify(tried.change)} className="border-b border-line">
            <ChangeLine tried={tried} standing={standing} mayWrite={mayWrite} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ChangeLine({ tried, standing, mayWrite }: Props & { tried: TriedChange }) {
  const words = useWords(standingText)
  const { row, band, score, metBy, tagNames } = standing
  const { change } = tried
  const what = changeWords(change, tagNames, useLocale())
  const moved = tried.band !== band
  return (
    <div className="grid items-baseline gap-x-5 py-1.5 text-[0.9375rem] sm:grid-cols-[minmax(0,1fr)_13em_9em_auto]">
      <span>{what}</span>
      <span className={moved ? 'font-semibold text-match' : 'text-ink-3'}>
        {moved ? words.to(words.band[band], words.band[tried.band]) : words.same(words.band[band])}
      </span>
      <span className="text-ink-2">{words.score(shownScore(score), shownScore(tried.score))}</span>
      {mayWrite ? (
        <a
          href={changeAddress(change, metBy)}
          aria-label={words.goChangeOf(what, row.title)}
          className="link no-print inline-flex min-h-11 items-center whitespace-nowrap text-ink-2 sm:min-h-8"
        >
          {words.goChange}
        </a>
      ) : null}
    </div>
  )
}
