import type { AmendmentKind, AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS: Record<AmendmentState, TagLook> = {
  draft: 'plain',
  inReview: 'match',
  returned: 'warning',
  published: 'success',
  discarded: 'plain',
}

/** Where an amendment stands, in a word. */
export function AmendmentStateTag({ state }: { state: AmendmentState }) {
  return <Tag look={LOOKS[state]}>{useWords(amendmentText).state[state]}</Tag>
}

/** What an amendment is called: its number once it has one, and its kind. */
export function useAmendmentName(): (one: { number: number | null; kind: AmendmentKind }) => string {
  const words = useWords(amendmentText)
  return ({ number, kind }) => (number === null ? words.kind[kind] : `${words.numbered(number)} · ${words.kind[kind]}`)
}
