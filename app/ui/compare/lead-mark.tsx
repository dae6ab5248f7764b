import type { Lead } from '#app/domain/compare/strongest.ts'
import { compareText } from '#app/text/compare.ts'
import { useWords } from '../words.ts'

/** Says in a word and a shape that a figure is the highest of its row; nothing for the others. */
export function LeadMark({ lead }: { lead: Lead }) {
  const { leads } = useWords(compareText)
  if (!lead) return null
  return (
    <span className="inline-flex items-center gap-1 rounded-[5px] bg-match-tint px-1.5 text-[0.8125rem] leading-5 font-semibold whitespace-nowrap text-match">
      <svg aria-hidden="true" viewBox="0 0 10 10" className="h-2.5 w-2.5">
        <path d={lead === 'alone' ? 'M5 0 10 10H0Z' : 'M5 0 10 5 5 10 0 5Z'} className="fill-match" />
      </svg>
      {leads[lead]}
    </span>
  )
}
