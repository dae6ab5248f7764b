import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { FieldComments } from '#app/domain/form.ts'
import { PART_FIELDS, type ScenarioField, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { reviewText } from '#app/text/review.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { useWords } from '../../words.ts'
import { CommentBox } from './comment-box.tsx'
import { FieldValue } from './field-value.tsx'

interface Props {
  part: ScenarioPart
  scenario: ScenarioDocument
  /** What was asked for when it went back the last time. */
  asked: FieldComments
  /** Without it the part is only read. */
  commenting: boolean
}

/** One part of a scenario under review: each field with what it says and, in the margin, room for a comment. */
export function ReviewedPart({ part, scenario, asked, commenting }: Props) {
  const { part: parts, field: labels } = useWords(scenarioFormText)
  return (
    <section className="pt-8">
      <h2 className="border-b border-line-strong pb-1.5 text-lg">{parts[part]}</h2>
      {PART_FIELDS[part].map((field) => (
        <div
          key={field}
          className="grid gap-x-6 border-b border-line py-2.5 md:grid-cols-[8em_minmax(0,1fr)] xl:grid-cols-[8em_minmax(0,1fr)_15rem]"
        >
          <h3 className="text-[0.9375rem] font-normal text-ink-3">{labels[field]}</h3>
          <div className="min-w-0">
            <FieldValue field={field} scenario={scenario} />
            <AskedBefore comment={asked[field]} />
          </div>
          {commenting ? <Margin field={field} label={labels[field]} /> : null}
        </div>
      ))}
    </section>
  )
}

function Margin({ field, label }: { field: ScenarioField; label: string }) {
  return (
    <div className="md:col-start-2 xl:col-start-3">
      <CommentBox field={field} label={label} />
    </div>
  )
}

function AskedBefore({ comment }: { comment: string | undefined }) {
  const words = useWords(reviewText)
  if (!comment) return null
  return (
    <p className="mt-1.5 rounded-md bg-warning-tint px-3 py-1.5 text-sm text-warning">
      <b className="font-semibold">{words.returnedBefore}</b> {comment}
    </p>
  )
}
