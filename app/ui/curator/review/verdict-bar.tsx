import type { ReviewHint } from '#app/domain/review/hints.ts'
import { reviewText } from '#app/text/review.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../words.ts'
import { Checklist } from './checklist.tsx'
import { CommentBox } from './comment-box.tsx'

/** The checklist, the remark on the whole and the two verdicts; the buttons stay in sight while the scenario is read. */
export function VerdictBar({ mayApprove, hints }: { mayApprove: boolean; hints: ReviewHint[] }) {
  const words = useWords(reviewText)
  return (
    <>
      <Checklist hints={hints} />
      <section className="pt-8 pb-6">
        <h2 className="text-lg">{words.whole}</h2>
        <p className="text-sm text-ink-3">{words.wholeHint}</p>
        <CommentBox field="" label={words.whole} open />
      </section>
      <div className="sticky bottom-0 z-[1] flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line-strong bg-paper py-3">
        {mayApprove ? (
          <Button look="primary" name="verdict" value="approve" data-busy-label={words.approving}>
            {words.approve}
          </Button>
        ) : null}
        <Button name="verdict" value="return" data-busy-label={words.returning}>
          {words.return}
        </Button>
        {mayApprove ? <p className="hidden text-sm text-ink-3 sm:block">{words.approveHint}</p> : null}
      </div>
    </>
  )
}
