import { REVIEW_POINTS, type ReviewPoint } from '#app/domain/review/checklist.ts'
import type { ReviewHint } from '#app/domain/review/hints.ts'
import { checklistText } from '#app/text/review-checklist.ts'
import { describedBy } from '../../kit/form/field-frame.tsx'
import { useField } from '../../kit/form/form-state.tsx'
import { useWords } from '../../words.ts'

/** The four points, each with what the machine noticed about it. Without hints (null) only the points. */
export function Checklist({ hints }: { hints: ReviewHint[] | null }) {
  const words = useWords(checklistText)
  const { id, value, error, errorId, hintId } = useField('checklist')
  const ticked = [value ?? []].flat()
  return (
    <fieldset id={id} className="pt-8" aria-describedby={describedBy(hintId, error && errorId)}>
      <legend className="text-lg font-semibold">{words.title}</legend>
      <p id={hintId} className="max-w-prose text-sm text-ink-3">
        {words.lead}
      </p>
      {error ? (
        <p id={errorId} className="font-semibold text-danger">
          {error}
        </p>
      ) : null}
      <ul className="mt-2 border-t border-line">
        {REVIEW_POINTS.map((point) => (
          <li
            key={point}
            className="grid gap-x-6 border-b border-line py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] md:items-center"
          >
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="checklist"
                value={point}
                defaultChecked={ticked.includes(point)}
                className="h-5 w-5 flex-none accent-current"
              />
              {words.point[point]}
            </label>
            {hints ? <Hints point={point} hints={hints} /> : null}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** What the machine noticed about one point. */
export function Hints({ point, hints }: { point: ReviewPoint; hints: ReviewHint[] }) {
  const words = useWords(checklistText)
  const mine = hints.filter((one) => one.point === point)
  if (mine.length === 0) return <p className="pl-8 text-sm text-ink-3 md:pl-0">{words.noHint}</p>
  return (
    <ul className="pl-8 text-sm text-warning md:pl-0">
      {mine.map(({ hint, word }) => (
        <li key={hint + word}>
          <span aria-hidden="true">△ </span>
          {words.hint[hint](word)}
        </li>
      ))}
    </ul>
  )
}
