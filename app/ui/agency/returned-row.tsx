import type { FieldComments } from '#app/domain/form.ts'
import { agencyText } from '#app/text/agency.ts'
import { labelOf } from '../scenario-form/words.ts'
import { useLocale, useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { DeskRow } from './desk-section.tsx'

/** A scenario that came back, with the curator's own words: they are why it lies on top of the desk. */
export function ReturnedRow({ id, title, comments }: { id: string; title: string; comments: FieldComments }) {
  const words = useWords(agencyText)
  const locale = useLocale()
  const colon = locale === 'zh' ? '：' : ': '
  const { '': whole, ...fields } = comments
  return (
    <DeskRow
      href={scenarioAddress(id)}
      title={title}
      act={words.mend}
      about={
        <blockquote className="mt-1 border-l-4 border-warning bg-warning-tint px-3 py-1.5 text-warning">
          {whole ? (
            <p>
              {words.curatorSays}
              {colon}
              {whole}
            </p>
          ) : null}
          {Object.entries(fields).map(([name, comment]) => (
            <p key={name}>
              <span className="font-semibold">{labelOf(name, locale)}</span>
              {colon}
              {comment}
            </p>
          ))}
        </blockquote>
      }
    />
  )
}
