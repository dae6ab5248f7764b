import type { ReactNode } from 'react'
import { differenceText } from '#app/text/difference.ts'
import { useWords } from '../words.ts'
import { textChanges } from './text-changes.ts'

/** What is no longer there: struck through, and said to who does not see it. */
export function Gone({ children }: { children: ReactNode }) {
  const words = useWords(differenceText)
  return (
    <del className="rounded-[3px] bg-danger-tint px-0.5 text-danger decoration-2">
      <span className="sr-only">{words.gone}</span>
      {children}
    </del>
  )
}

/** What is there now: underlined, and said to who does not see it. */
export function Added({ children }: { children: ReactNode }) {
  const words = useWords(differenceText)
  return (
    <ins className="rounded-[3px] bg-success-tint px-0.5 text-success decoration-2 underline-offset-4">
      <span className="sr-only">{words.added}</span>
      {children}
    </ins>
  )
}

/** A text with what went and what came marked in it. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const pieces = textChanges(before, after).map((piece, at) => ({ ...piece, key: `${at}-${piece.kind}` }))
  return pieces.map(({ key, kind, text }) => {
    if (kind === 'gone') return <Gone key={key}>{text}</Gone>
    return kind === 'added' ? <Added key={key}>{text}</Added> : <span key={key}>{text}</span>
  })
}
