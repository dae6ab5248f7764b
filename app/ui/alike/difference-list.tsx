import type { Differences } from '#app/domain/alike/differences.ts'
import { alikeText } from '#app/text/alike.ts'
import { useLocale, useWords } from '../words.ts'

interface Props {
  differences: Differences
  /** The fields' labels by name. */
  labels: Readonly<Record<string, string>>
}

/** What differs between two records: the fields, then the sentences that only one of them has. */
export function DifferenceList({ differences: { fields, onlyHere, onlyThere, more }, labels }: Props) {
  const words = useWords(alikeText)
  const comma = useLocale() === 'zh' ? '、' : ', '
  const none = fields.length + onlyHere.length + onlyThere.length === 0
  if (none) return <p className="py-1 text-sm text-ink-3">{words.noDifference}</p>
  return (
    <dl className="grid gap-2 py-1 text-sm">
      {fields.length > 0 ? (
        <div>
          <dt className="text-ink-3">{words.fields}</dt>
          <dd>{fields.map((field) => labels[field] ?? field).join(comma)}</dd>
        </div>
      ) : null}
      <Sentences label={words.onlyHere} sentences={onlyHere} />
      <Sentences label={words.onlyThere} sentences={onlyThere} />
      {more > 0 ? (
        <div>
          <dt className="sr-only">{words.differs}</dt>
          <dd className="text-ink-3">{words.more(more)}</dd>
        </div>
      ) : null}
    </dl>
  )
}

function Sentences({ label, sentences }: { label: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <div>
      <dt className="text-ink-3">{label}</dt>
      <dd>
        <ul className="border-l-2 border-line-strong pl-3">
          {sentences.map((sentence) => (
            <li key={sentence} className="break-words">
              {sentence}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
