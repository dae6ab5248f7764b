import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { answerName } from '#app/domain/proposal/answers.ts'
import { PROPOSAL_FIELDS, readProposal } from '#app/domain/proposal/form.ts'
import type { BidderQuestion } from '#app/domain/vocabulary.ts'
import { yuanWords } from '#app/text/amounts.ts'
import { worded } from '#app/text/field-errors.ts'
import { proposalText } from '#app/text/proposal.ts'
import { useLocale, useWords } from '../words.ts'

interface Props {
  values: FormValues
  /** What was asked besides the fields of every proposal. */
  questions: Pick<BidderQuestion, 'question' | 'kind'>[]
  errors?: FieldErrors
  /** Where each answer can be changed; null when it cannot. */
  editUrl?: string | null
}

/** What a proposal says, answer by answer, with what is wrong beside it and the way to change it. */
export function Answers({ values, questions, errors = {}, editUrl = null }: Props) {
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
  const rows = [
    ...PROPOSAL_FIELDS.map((name) => ({ name: name as string, label: words.field[name], text: shown(name) })),
    ...questions.map(({ question, kind }) => {
      const name = answerName(question)
      const text = shown(name)
      return { name, label: question, text: kind === 'yesNo' ? yesNoWords(text, words.answer) : text }
    }),
  ]
  return (
    <dl className="border-t border-line">
      {rows.map(({ name, label, text }) => (
        <div key={name} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[8em_1fr_auto]">
          <dt className="text-ink-3">{label}</dt>
          <dd className="min-w-0">
            <p className="prose">{text || '--'}</p>
            {sentences[name] ? <p className="font-semibold text-danger">{sentences[name].join(' ')}</p> : null}
          </dd>
          {editUrl ? (
            <dd>
              <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={`${editUrl}#field-${name}`}>
                {words.change}
                <span className="sr-only">{words.changeOf(label)}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

function yesNoWords(answer: string, words: Readonly<Record<'yes' | 'no' | '', string>>): string {
  return answer === 'yes' || answer === 'no' ? words[answer] : answer
}
