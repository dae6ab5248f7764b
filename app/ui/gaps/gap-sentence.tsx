import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Axis } from '#app/domain/gaps/axis.ts'
import { unmetOf } from '#app/domain/gaps/cell.ts'
import { companiesLink, needsLink } from '#app/domain/gaps/gap-links.ts'
import type { GapMap, WordedGap } from '#app/domain/gaps/gap-map.ts'
import { type GapWords, useGapWords } from './gap-words.ts'

/** The largest gaps in one sentence: demand without supply, then supply without demand. */
export function GapSentence({ map: { axis, largest, whole, answering } }: { map: GapMap }) {
  const words = useGapWords()
  const { unmet, idle } = largest
  const gap = (one: WordedGap, text: string, href: string, look: string) => (
    <a key={`${one.tagId} ${one.column}`} href={href} className={`link font-semibold ${look}`}>
      {text}
    </a>
  )
  return (
    <p className="mb-5 max-w-[46em] text-[1.0625rem] leading-[1.8]" data-gap-sentence>
      {unmet.length > 0 ? words.unmetLead(unmetOf(whole.total)) : words.noneUnmet}
      {joined(
        unmet.map((one) => gap(one, words.unmet(whereOf(one, axis, words), one.count), needsLink(one), 'text-need')),
        words.and,
      )}
      {idle.length > 0 ? words.idleLead : words.noneIdle}
      {joined(
        idle.map((one) =>
          gap(one, words.idle(whereOf(one, axis, words), one.count), companiesLink(one, answering), 'text-supply'),
        ),
        words.and,
      )}
      {words.stop}
    </p>
  )
}

function whereOf({ column, name }: WordedGap, axis: Axis, words: GapWords): string {
  return words.where[axis](words.column[column], name)
}

function joined(parts: ReactElement[], and: string): ReactNode {
  return parts.map((part, at) => (
    <Fragment key={part.key}>
      {at > 0 ? and : ''}
      {part}
    </Fragment>
  ))
}
