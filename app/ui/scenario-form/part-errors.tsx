import type { FieldErrors } from '#app/domain/form.ts'
import { partWith } from '#app/domain/scenario/parts.ts'
import { useLocale } from '../words.ts'
import { sentencesOf } from './words.ts'

interface Props {
  title: string
  errors: FieldErrors
  /** The address of the scenario, whose parts the errors lead to. */
  address: string
  /** Answers a submission: takes the focus and is read out. */
  urgent: boolean
}

/** What keeps a scenario from being submitted, each line leading to its field in its part. */
export function PartErrors({ title, errors, address, urgent }: Props) {
  const sentences = sentencesOf(errors, useLocale())
  const look = urgent ? 'border-2 border-danger bg-danger-tint' : 'border border-line-strong bg-warning-tint'
  const ink = urgent ? 'text-danger' : 'text-warning'
  return (
    <div
      role={urgent ? 'alert' : undefined}
      tabIndex={-1}
      data-error-summary={urgent || undefined}
      className={`mb-8 rounded-lg p-4 ${look}`}
    >
      <h2 className={`text-lg ${ink}`}>{title}</h2>
      <ul className="mt-1 md:columns-2">
        {Object.entries(sentences).map(([name, [sentence]]) => (
          <li key={name}>
            <a
              className={`link ${ink}`}
              href={`${address}/parts/${partWith(name)}?check=1#field-${name.replace(/[^\w-]/g, '-')}`}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
