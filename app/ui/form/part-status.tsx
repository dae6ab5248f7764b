import type { PartStatus } from '#app/domain/part-status.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS: Record<PartStatus, TagLook> = {
  done: 'success',
  optional: 'guess',
  todo: 'plain',
  incomplete: 'warning',
  wrong: 'danger',
}

/** How far a part is, as a word. */
export function PartStatusTag({ status }: { status: PartStatus }) {
  return <Tag look={LOOKS[status]}>{useWords(scenarioFormText).status[status]}</Tag>
}

/** How far a part is, as a small sign with its word for the ears: filled, half, a dash for what may stay empty. */
export function PartStatusDot({ status }: { status: PartStatus }) {
  const word = useWords(scenarioFormText).status[status]
  return (
    <svg viewBox="0 0 16 16" className="h-4 w-4 flex-none" role="img" aria-label={word}>
      {status === 'done' ? (
        <>
          <circle cx="8" cy="8" r="7" className="fill-success" />
          <path d="M4.6 8.2 7 10.6 11.4 5.8" fill="none" strokeWidth="1.8" className="stroke-paper" />
        </>
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6.2"
          fill="none"
          strokeWidth="1.4"
          className={RINGS[status]}
          strokeDasharray={status === 'optional' ? '2 2.4' : undefined}
        />
      )}
      {status === 'incomplete' ? <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" className="fill-warning" /> : null}
      {status === 'wrong' ? <path d="M8 4.2v4.6M8 10.6v1.2" strokeWidth="1.8" className="stroke-danger" /> : null}
    </svg>
  )
}

const RINGS: Record<PartStatus, string> = {
  done: 'stroke-success',
  optional: 'stroke-line-strong',
  todo: 'stroke-ink-3',
  incomplete: 'stroke-warning',
  wrong: 'stroke-danger',
}
