import type { Suggestion } from '#app/domain/desk/suggestion.ts'
import { matchingPairLink, pairWord } from '#app/domain/match/view-query.ts'
import { timeLeft } from '#app/domain/time.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import { matchText } from '#app/text/match.ts'
import { suggestionsText } from '#app/text/suggestions.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button } from '../kit/button.tsx'
import { Table } from '../kit/table.tsx'
import { AlikeNote } from '../matching/alike-note.tsx'
import { reasonWords } from '../matching/reason-words.ts'
import { useLocale, useWords } from '../words.ts'
import { PastNote } from './past-note.tsx'

/** A suggestion with what its reasons are made of. */
export interface SuggestionRow extends Suggestion {
  explanation: Explanation
  tagNames: Record<string, string>
}

/** Suggested pairs as rows, each with its strongest reason, a box to tick and a button. */
export function SuggestionTable({ rows, now }: { rows: SuggestionRow[]; now: Date }) {
  const words = useWords(suggestionsText)
  return (
    <Table
      caption={words.title}
      rows={rows}
      keyOf={({ key }) => pairWord(key)}
      columns={[
        { key: 'pair', label: words.pair, head: true, cell: (row) => <Pair row={row} /> },
        { key: 'why', label: words.why, cell: (row) => <Why row={row} /> },
        {
          key: 'score',
          label: words.score,
          numeric: true,
          cell: ({ score }) => <b className="text-lg text-match">{score}</b>,
        },
        { key: 'closes', label: words.closes, cell: (row) => <Closes row={row} now={now} /> },
        { key: 'deed', label: words.introduceOne, cell: (row) => <IntroduceOne row={row} /> },
      ]}
    />
  )
}

function Pair({ row }: { row: SuggestionRow }) {
  const words = useWords(suggestionsText)
  const { title } = useWords(matchText)
  const codes = useWords(vocabularyText)
  return (
    <span className="flex items-start gap-2.5 md:max-w-[22rem]">
      <input
        type="checkbox"
        name="pair"
        value={pairWord(row.key)}
        aria-label={words.tick(title(row.title, row.companyName))}
        className="mt-1 h-5 w-5 flex-none accent-current"
      />
      <span className="min-w-0">
        <a href={matchingPairLink(row.key)} className="hover:underline">
          {row.title}
        </a>
        <span className="block text-sm font-normal text-ink-3">
          {row.agencyName}
          {row.district ? ` · ${codes.district[row.district]}` : ''}
        </span>
        <a
          href={`/companies/${row.key.companyId}`}
          className="block text-[0.9375rem] font-semibold text-supply hover:underline"
        >
          {row.companyName}
        </a>
        {row.offer ? <span className="block text-sm font-normal text-ink-3">{words.by(row.offer)}</span> : null}
      </span>
    </span>
  )
}

function Why({ row }: { row: SuggestionRow }) {
  const words = useWords(suggestionsText)
  const { title } = useWords(matchText)
  const locale = useLocale()
  const others = row.alike.map(({ key, name }) => ({ href: matchingPairLink(key), name }))
  return (
    <span className="block min-w-0 md:max-w-[26rem]">
      {reasonWords(row.explanation, row.tagNames, locale)}{' '}
      <a
        href={matchingPairLink(row.key)}
        aria-label={words.detailsOf(title(row.title, row.companyName))}
        className="link inline-flex min-h-11 items-center text-sm text-ink-2 md:min-h-0"
      >
        {words.details}
      </a>
      {row.past ? <PastNote past={row.past} /> : null}
      <AlikeNote side="offer" others={others} />
    </span>
  )
}

function Closes({ row: { closesAt }, now }: { row: SuggestionRow; now: Date }) {
  const words = useWords(suggestionsText)
  if (!closesAt) return <span className="text-ink-3">{words.noDeadline}</span>
  return (
    <span className="whitespace-nowrap">
      {closesAt <= now ? words.closed : words.daysLeft(timeLeft(closesAt, now).days)}
    </span>
  )
}

function IntroduceOne({ row }: { row: SuggestionRow }) {
  const words = useWords(suggestionsText)
  const { title } = useWords(matchText)
  return (
    <Button
      name="one"
      value={pairWord(row.key)}
      aria-label={words.introduceOneOf(title(row.title, row.companyName))}
      className="whitespace-nowrap"
    >
      {words.introduceOne}
    </Button>
  )
}
