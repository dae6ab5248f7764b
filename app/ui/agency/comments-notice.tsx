import type { FieldComments } from '#app/domain/form.ts'
import { partWith } from '#app/domain/scenario/parts.ts'
import { agencyText } from '#app/text/agency.ts'
import { Notice } from '../kit/notice.tsx'
import { labelOf } from '../scenario-form/words.ts'
import { useLocale, useWords } from '../words.ts'

/** The curator's own words about a scenario that came back, each with the field it is about and the way there. */
export function CommentsNotice({ comments, address }: { comments: FieldComments; address: string }) {
  const words = useWords(agencyText).one
  const locale = useLocale()
  const { '': whole, ...fields } = comments
  if (!whole && Object.keys(fields).length === 0) return null
  return (
    <Notice look="warning" title={words.comments}>
      {whole ? <p className="whitespace-pre-line">{whole}</p> : null}
      <ul className="mt-1">
        {Object.entries(fields).map(([name, comment]) => {
          const part = partWith(name)
          const label = labelOf(name, locale)
          return (
            <li key={name}>
              {part ? (
                <a
                  className="link font-semibold"
                  href={`${address}/parts/${part}#field-${name.replace(/[^\w-]/g, '-')}`}
                >
                  {label}
                </a>
              ) : (
                <span className="font-semibold">{label}</span>
              )}
              {locale === 'zh' ? '：' : ': '}
              {comment}
            </li>
          )
        })}
      </ul>
      <p className="mt-1 text-sm">{words.commentsNext}</p>
    </Notice>
  )
}
