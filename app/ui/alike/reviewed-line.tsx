import type { LineLink } from '#app/domain/alike/line-link.ts'
import { alikeText } from '#app/text/alike.ts'
import { useWords } from '../words.ts'

/** Which earlier scenario the one under review says it continues; nothing when it says so of none. */
export function ReviewedLine({ continues }: { continues: LineLink | null }) {
  const words = useWords(alikeText).line
  if (!continues) return null
  return (
    <p className="pb-4">
      <span className="text-ink-3">{words.continues}</span>{' '}
      {continues.code ? (
        <a className="link" href={`/scenarios/${continues.code}`}>
          {continues.code} {continues.title}
        </a>
      ) : (
        continues.title
      )}
    </p>
  )
}
