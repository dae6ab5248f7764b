import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS: Partial<Record<ProposalState, TagLook>> = {
  submitted: 'supply',
  opened: 'need',
  shortlisted: 'need',
  selected: 'match',
  disqualified: 'danger',
}

/** Where a proposal stands, in a word. */
export function ProposalStateTag({ state }: { state: ProposalState }) {
  return <Tag look={LOOKS[state] ?? 'plain'}>{useWords(vocabularyText).proposalState[state]}</Tag>
}
