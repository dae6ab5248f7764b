import { matchingText } from '#app/text/matching.ts'
import { useWords } from '../words.ts'

interface Named {
  href: string
  name: string
}

/** How many of a side say nearly the same and therefore have no line of their own; nothing when none does. */
export function AlikeCount({ side, count }: { side: 'need' | 'offer'; count: number }) {
  const { alike } = useWords(matchingText)
  return count > 0 ? alike[side](count) : null
}

/** The same, with the way to the first of them. */
export function AlikeNote({ side, others }: { side: 'need' | 'offer'; others: Named[] }) {
  const words = useWords(matchingText)
  if (others.length === 0) return null
  return (
    <span className="block text-[0.8125rem] text-ink-3">
      {words.alikeNamed(words.alike[side](others.length))}
      {others.slice(0, NAMED).map(({ href, name }, place) => (
        <span key={href}>
          {place > 0 ? '、' : null}
          <a href={href} className="link">
            {name}
          </a>
        </span>
      ))}
      {others.length > NAMED ? '…' : null}
    </span>
  )
}

const NAMED = 5
