import { errorSummaryText } from '#app/text/error-summary.ts'
import { useWords } from '../words.ts'

interface Props {
  title: string
  /** Sentences by field name, the same words as beside the fields. */
  errors: Record<string, string[] | undefined>
  /** What the fields are called, by name: two lines of one sentence are told apart by it. */
  labels?: Record<string, string>
}

/** Every error of a form at its top, each a link to its field. Takes the focus when the page opens. */
export function ErrorSummary({ title, errors, labels = {} }: Props) {
  const words = useWords(errorSummaryText)
  const entries = Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((m) => ({ name, message: labels[name] ? words.line(labels[name], m) : m })),
  )
  if (entries.length === 0) return null
  return (
    <div
      role="alert"
      tabIndex={-1}
      data-error-summary
      data-title-before={words.titleBefore}
      className="mb-6 rounded-lg border-2 border-danger bg-danger-tint p-4"
    >
      <h2 className="text-lg text-danger">{title}</h2>
      <ul className="mt-1">
        {entries.map(({ name, message }) => (
          <li key={name + message}>
            {name ? (
              <a href={`#field-${name.replace(/[^\w-]/g, '-')}`} className="link text-danger">
                {message}
              </a>
            ) : (
              <span className="text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
