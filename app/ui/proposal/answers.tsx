import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { PROPOSAL_FIELDS, readProposal } from '#app/domain/proposal/form.ts'
import { yuanWords } from '#app/text/amounts.ts'
import { worded } from '#app/text/field-errors.ts'
import { proposalText } from '#app/text/proposal.ts'
import { useLocale, useWords } from '../words.ts'

interface Props {
  values: FormValues
  errors?: FieldErrors
  /** Where each answer can be changed; null when it cannot. */
  editUrl?: string | null
}

/** What a proposal says, answer by answer, with what is wrong beside it and the way to change it. */
export function Answers({ values, errors = {}, editUrl = null }: Props) {
  const words = useWords(proposalText)
  const locale = useLocale()
  const sentences = worded(errors, locale)
  const reading = readProposal(values)
  const price = reading.ok ? reading.content.priceYuan : null
  const shown = (field: string) =>
    field === 'price' && reading.ok
      ? price === null
        ? words.openPrice
        : yuanWords(price, locale)
      : [values[field] ?? ''].flat().join('\n')
  return (
    <dl className="border-t border-line">
      {PROPOSAL_FIELDS.map((field) => (
        <div key={field} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[8em_1fr_auto]">
          <dt className="text-ink-3">{words.field[field]}</dt>
          <dd className="min-w-0">
            <p className="prose">{shown(field) || '--'}</p>
            {sentences[field] ? <p className="font-semibold text-danger">{sentences[field].join(' ')}</p> : null}
          </dd>
          {editUrl ? (
            <dd>
              <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={`${editUrl}#field-${field}`}>
                {words.change}
                <span className="sr-only">{words.changeOf(words.field[field])}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
