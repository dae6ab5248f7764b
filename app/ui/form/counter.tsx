import { draftingText } from '#app/text/drafting.ts'
import { useWords } from '../words.ts'

/** How many characters a field takes; with the script, how many are left. Stands right below its field. */
export function Counter({ name, max }: { name: string; max: number }) {
  const words = useWords(draftingText).counter
  return (
    <p
      data-count-for={`field-${name}`}
      data-max={max}
      data-left={words.left}
      data-over={words.over}
      className="-mt-5 mb-6 text-[0.8125rem] text-ink-3"
    >
      {words.max(max)}
    </p>
  )
}
