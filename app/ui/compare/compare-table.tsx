import type { ReactNode } from 'react'
import { addressWithout, type CompareQuery, otherSide } from '#app/domain/compare/compare-query.ts'
import { matchingPairLink } from '#app/domain/match/view-query.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingText } from '#app/text/matching.ts'
import { Glyph } from '../kit/glyph.tsx'
import { lackingWords, unknownWords } from '../matching/evidence-words.ts'
import { useLocale, useWords } from '../words.ts'
import { PointsCell, ScoreCell, Sentences } from './cells.tsx'
import { type CompareRow, compareRows, scoreLeads } from './compare-rows.ts'
import type { ComparedPair } from './compared-pair.ts'

interface Props {
  query: CompareQuery
  pairs: ComparedPair[]
}

/** The compared in columns, the parts of the score in rows; on a phone each part with everybody's share of it. */
export function CompareTable({ query, pairs }: Props) {
  const words = useWords(compareText)
  const { lacking, score } = useWords(matchingText)
  const locale = useLocale()
  const leads = scoreLeads(pairs)
  const rows = compareRows(pairs, locale)
  const widest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ max }) => max ?? 0)))
  return (
    <table className="block w-full table-fixed text-[0.9375rem] lg:table print:table">
      <caption className="sr-only">{words.table}</caption>
      <Heads query={query} pairs={pairs} />
      <tbody className="block lg:table-row-group print:table-row-group">
        <Row label={score} pairs={pairs} strong>
          {pairs.map((pair, at) => (
            <ScoreCell key={pair.ref} pair={pair} lead={leads[at] ?? null} />
          ))}
        </Row>
        {rows.map((row) => (
          <PartRow key={row.key} row={row} pairs={pairs} widest={widest} />
        ))}
        <Row label={lacking} pairs={pairs}>
          {pairs.map((pair) => (
            <Lacking key={pair.ref} pair={pair} />
          ))}
        </Row>
        <Row label={words.unknown} pairs={pairs}>
          {pairs.map(({ ref, explanation }) => (
            <span key={ref} className="text-sm text-ink-3">
              {explanation.gate.passed ? (unknownWords(explanation, locale) ?? words.nothingUnknown) : words.notScored}
            </span>
          ))}
        </Row>
        <Row label={words.metBy} pairs={pairs}>
          {pairs.map(({ ref, metBy }) => (
            <span key={ref}>{metBy ?? words.noMetBy}</span>
          ))}
        </Row>
        <Row label={words.more} pairs={pairs} screenOnly>
          {pairs.map((pair) => (
            <Ways key={pair.ref} pair={pair} query={query} />
          ))}
        </Row>
      </tbody>
    </table>
  )
}

function Heads({ query, pairs }: Props) {
  const words = useWords(compareText)
  const theirs = otherSide(query.own.side)
  return (
    <thead className="hidden lg:table-header-group print:table-header-group">
      <tr>
        <th scope="col" className="w-32 border-b border-line-strong py-3 text-left text-[0.8125rem] text-ink-3">
          {words.what}
        </th>
        {pairs.map(({ ref, name, note }) => (
          <th key={ref} scope="col" className="border-b border-line-strong px-4 py-3 text-left align-bottom">
            <span className="flex gap-2">
              <Glyph side={theirs === 'scenario' ? 'need' : 'supply'}>
                {theirs === 'scenario' ? words.needGlyph : words.companyGlyph}
              </Glyph>
              <span className="min-w-0 leading-snug">
                <a href={pageOf(theirs, ref)} className="hover:underline">
                  {name}
                </a>
                <span className="block text-sm font-normal text-ink-3">{note}</span>
              </span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function PartRow({ row, pairs, widest }: { row: CompareRow; pairs: ComparedPair[]; widest: number }) {
  return (
    <Row label={row.label} pairs={pairs} within={row.within}>
      {row.cells.map((cell, at) => (
        <PointsCell key={pairs[at]?.ref} cell={cell} widest={widest} />
      ))}
    </Row>
  )
}

function Row(props: {
  label: string
  pairs: ComparedPair[]
  children: ReactNode[]
  strong?: boolean
  within?: boolean
  screenOnly?: boolean
}) {
  const { label, pairs, children, strong = false, within = false, screenOnly = false } = props
  const words = useWords(compareText)
  return (
    <tr
      className={`block break-inside-avoid border-b border-line py-3 lg:table-row lg:py-0 print:table-row ${screenOnly ? 'no-print' : ''}`}
    >
      <th
        scope="row"
        className={`block pb-1 text-left align-top lg:table-cell lg:border-b lg:border-line lg:py-3 lg:pr-3 print:table-cell ${within ? 'font-normal text-ink-2 lg:pl-4' : ''} ${strong ? 'text-base' : ''}`}
      >
        {within ? <span className="sr-only">{words.within}</span> : null}
        {label}
      </th>
      {children.map((child, at) => (
        <td
          key={pairs[at]?.ref}
          className="block border-l-2 border-line py-1.5 pl-3 align-top lg:table-cell lg:border-b lg:border-l-0 lg:px-4 lg:py-3 print:table-cell print:border-l-0"
        >
          <span className="block text-[0.8125rem] font-semibold text-ink-2 lg:hidden print:hidden">
            {pairs[at]?.name}
          </span>
          {child}
        </td>
      ))}
    </tr>
  )
}

function Lacking({ pair: { explanation, tagNames } }: { pair: ComparedPair }) {
  const words = useWords(compareText)
  const sentences = lackingWords(explanation, tagNames, useLocale())
  if (sentences.length === 0) return <span className="text-sm text-ink-3">{words.nothingLacking}</span>
  return <Sentences look="lacking">{sentences}</Sentences>
}

function Ways({ pair: { ref, name, key }, query }: { pair: ComparedPair; query: CompareQuery }) {
  const words = useWords(compareText)
  const look = 'link inline-flex min-h-11 items-center text-ink-2 lg:min-h-9'
  return (
    <span className="flex flex-wrap gap-x-5">
      <a href={matchingPairLink(key)} aria-label={words.wholePairOf(name)} className={look}>
        {words.wholePair}
      </a>
      <a href={addressWithout(query, ref)} aria-label={words.removeOf(name)} className={look}>
        {words.remove}
      </a>
    </span>
  )
}

/** The public page of either side. */
function pageOf(side: 'scenario' | 'company', ref: string): string {
  return side === 'scenario' ? `/scenarios/${ref}` : `/companies/${ref}`
}
