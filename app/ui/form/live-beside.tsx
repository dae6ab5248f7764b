import { draftingText } from '#app/text/drafting.ts'
import { useWords } from '../words.ts'

/** Who saved something in a part, and when they did last. */
interface Writer {
  name: string
  at: Date
}

interface Props {
  /** Where the script asks who writes here. */
  url: string
  /** Where the part is read as it is saved now. */
  href: string
  writers: Writer[]
}

/** Where the script says that a colleague has begun or saved the same part; nothing without it. */
export function LiveBeside({ url, href, writers }: Props) {
  const words = useWords(draftingText).beside
  return (
    <p
      hidden
      data-beside={url}
      data-seen={JSON.stringify(writers.map(({ name, at }) => [name, at.toISOString()]))}
      data-begins={words.begins}
      data-saves={words.saves}
      className="mb-6 rounded-lg bg-warning-tint px-4 py-1.5 text-warning"
    >
      <span className="font-semibold" /> ·{' '}
      <a href={href} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
        {words.see}
      </a>
    </p>
  )
}
