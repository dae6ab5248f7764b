import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { reviewText } from '#app/text/review.ts'
import { Notice } from '../../kit/notice.tsx'
import { useWords } from '../../words.ts'

interface Props {
  state: ScenarioState
  ownWork: boolean
  late: boolean
}

/** Why a review is not open to this curator, or only in part; nothing when it is. */
export function ReviewNotice({ state, ownWork, late }: Props) {
  const words = useWords(reviewText)
  if (state !== 'inReview' && state !== 'approved') return <Notice look="warning" title={words.notInReview} />
  if (ownWork)
    return (
      <Notice look="warning" title={words.own}>
        {words.ownNext}
      </Notice>
    )
  if (state === 'approved')
    return (
      <Notice look="success" title={words.approved}>
        {words.approvedNext}
      </Notice>
    )
  if (!late) return null
  return (
    <Notice look="warning" title={words.deadlineOver}>
      {words.deadlineOverNext}
    </Notice>
  )
}
