import { COMMENT_MAX, commentName } from '#app/domain/review/verdict.ts'
import type { ScenarioField } from '#app/domain/scenario/parts.ts'
import { reviewText } from '#app/text/review.ts'
import { describedBy } from '../../kit/form/field-frame.tsx'
import { useField } from '../../kit/form/form-state.tsx'
import { CONTROL } from '../../kit/form/text-fields.tsx'
import { useWords } from '../../words.ts'

interface Props {
  field: ScenarioField | ''
  label: string
  /** Unfolded from the start. */
  open?: boolean
}

/** A place for one comment, folded until it is wanted: what was typed or what is wrong opens it. */
export function CommentBox({ field, label, open = false }: Props) {
  const words = useWords(reviewText)
  const name = commentName(field)
  const { id, value, error, errorId } = useField(name)
  const typed = Array.isArray(value) ? value.join('\n') : (value ?? '')
  return (
    <details open={open || typed !== '' || error !== undefined} className="group min-w-0">
      <summary className="inline-flex min-h-11 items-center gap-1.5 text-sm text-ink-3 hover:text-ink md:min-h-8">
        <span aria-hidden="true">✎</span>
        <span className="link">{words.comment}</span>
        <span className="sr-only">{label}</span>
      </summary>
      <label htmlFor={id} className="sr-only">
        {words.commentOn(label)}
      </label>
      {error ? (
        <p id={errorId} className="text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
      <textarea
        id={id}
        name={name}
        rows={3}
        maxLength={COMMENT_MAX * 2}
        defaultValue={typed}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(error && errorId)}
        className={CONTROL}
      />
    </details>
  )
}
