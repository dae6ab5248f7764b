import { type GapCell, standingOf } from '#app/domain/gaps/cell.ts'
import {
  type Answering,
  companiesLink,
  coverageLink,
  type GapPlace,
  needsLink,
  pairsLink,
} from '#app/domain/gaps/gap-links.ts'
import { type GapWords, shortWord } from './gap-words.ts'
import { CELL_LOOKS } from './standing-looks.ts'
import { StandingMark } from './standing-mark.tsx'

export interface CellProps {
  cell: GapCell
  place: GapPlace
  answering: Answering
  words: GapWords
  /** There is room for everything on two lines. */
  wide: boolean
}

/** Needs and companies side by side; below, how they stand, and the pairs between them. Each figure leads to its list. */
export function GapCellView(props: CellProps) {
  const { cell, place, answering, words } = props
  const standing = standingOf(cell)
  if (standing === 'empty')
    return (
      <td className={CELL_LOOKS.empty}>
        <i aria-hidden="true">·</i>
        <span className="sr-only">{words.none}</span>
      </td>
    )
  return (
    <td className={CELL_LOOKS[standing]}>
      <div>
        <Figure href={needsLink(place)} count={cell.needs} label={words.needs} />
        <i aria-hidden="true">/</i>
        <Figure href={companiesLink(place, answering)} count={cell.companies} label={words.companies} />
      </div>
      <Meeting {...props} />
    </td>
  )
}

/** How the two sides meet: in a narrow cell a shape alone says that companies wait. */
function Meeting({ cell, place, words, wide }: CellProps) {
  const standing = standingOf(cell)
  const mark = <StandingMark standing={standing} />
  const word = shortWord(cell, words)
  if (standing === 'idle')
    return (
      <p>
        <b>
          {mark}
          <span className={wide ? 'sr-only md:not-sr-only' : 'sr-only'}>{word}</span>
        </b>
      </p>
    )
  return (
    <a href={standing === 'gap' ? coverageLink(place, cell) : pairsLink(place)}>
      <b>
        {mark}
        {word}
      </b>
      <span>{words.pairsShort(String(cell.pairs))}</span>
    </a>
  )
}

function Figure({ href, count, label }: { href: string; count: number; label: string }) {
  const named = (
    <>
      <span className="sr-only">{label}</span>
      {count}
    </>
  )
  return count > 0 ? <a href={href}>{named}</a> : <span>{named}</span>
}
