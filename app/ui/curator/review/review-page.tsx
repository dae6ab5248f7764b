import type { AlikeScenario } from '#app/domain/alike/alike-row.ts'
import type { LineLink } from '#app/domain/alike/line-link.ts'
import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { FieldComments, FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ReviewHint } from '#app/domain/review/hints.ts'
import type { Difference } from '#app/domain/scenario/difference.ts'
import { SCENARIO_PARTS } from '#app/domain/scenario/parts.ts'
import { minuteText } from '#app/domain/time.ts'
import { alikeText } from '#app/text/alike.ts'
import { worded } from '#app/text/field-errors.ts'
import { reviewText } from '#app/text/review.ts'
import type { TrailEntry } from '../../agency/trail.tsx'
import { AlikeScenarios } from '../../alike/alike-scenarios.tsx'
import { ReviewedLine } from '../../alike/reviewed-line.tsx'
import { AttachedFiles } from '../../attachment/attached-files.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { StateTag } from '../../list/state-tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import { type AlikeRow, ReviewAside } from './review-aside.tsx'
import { SinceLastReview, type VerdictRow } from './review-history.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { ReviewedPart } from './reviewed-part.tsx'
import { VerdictBar } from './verdict-bar.tsx'

export interface ReviewProps {
  version: number
  scenario: ScenarioDocument
  files: AttachedFile[]
  asked: FieldComments
  can: { approve: boolean; return: boolean }
  ownWork: boolean
  late: boolean
  alike: AlikeRow[]
  /** Published ones with much of the same wording. */
  said: AlikeScenario[]
  continues: LineLink | null
  /** What changed since it was judged last. */
  since: { at: Date | null; differences: Difference[] } | null
  verdicts: VerdictRow[]
  hints: ReviewHint[]
  trail: TrailEntry[]
  values: FormValues
  errors: FieldErrors
}

/** One scenario under review: what it says in the order of its form, room for comments, and the verdict below. */
export function ReviewPage({
  version,
  scenario,
  files,
  asked,
  can,
  alike,
  said,
  continues,
  since,
  verdicts,
  hints,
  trail,
  values,
  errors,
  ...why
}: ReviewProps) {
  const words = useWords(reviewText)
  const { curator } = useWords(alikeText).box
  const locale = useLocale()
  const sentences = worded(errors, locale)
  const { agencyName, submittedAt, state, title } = scenario
  return (
    <>
      <PageHead
        crumbs={[{ label: words.queue, href: '/curator/review' }]}
        title={title}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{agencyName}</span>
            {submittedAt ? <span>{words.submitted(minuteText(submittedAt, locale))}</span> : null}
            <StateTag state={state} />
          </span>
        }
      />
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <ReviewNotice state={state} {...why} />
      <SinceLastReview since={since} />
      <ReviewedLine continues={continues} />
      <AlikeScenarios rows={said} draftId={null} lead={curator} open />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <FormStateProvider state={{ values, errors: sentences }}>
          <form method="post" data-once className="min-w-0">
            {can.return ? <p className="max-w-prose pt-4 text-[0.9375rem] text-ink-2">{words.lead}</p> : null}
            <input type="hidden" name="version" value={version} />
            {SCENARIO_PARTS.map((part) => (
              <ReviewedPart key={part} part={part} scenario={scenario} asked={asked} commenting={can.return} />
            ))}
            <AttachedFiles files={files} />
            {can.return ? <VerdictBar mayApprove={can.approve} hints={hints} /> : null}
          </form>
        </FormStateProvider>
        <ReviewAside alike={alike} verdicts={verdicts} trail={trail} />
      </div>
    </>
  )
}
