import { dayWords } from '#app/domain/calendar-day.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { PUBLISHED_ANSWERS } from '#app/domain/question/addresses.ts'
import { ANSWER_MAX, QUESTION_MAX, REASON_MAX } from '#app/domain/question/form.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { agencyText } from '#app/text/agency.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { worded } from '#app/text/field-errors.ts'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { PastWordings } from './past-wordings.tsx'

interface Props {
  stands: Pick<PublishedPair, 'question' | 'answer' | 'publishedOn' | 'past'>
  places: { code: string | null; title: string }[]
  newest: number
  values: FormValues
  errors: FieldErrors
  conflict: TwoVersions | null
  now: Date
}

/** Corrects an answer that everybody has read: the new words, what was wrong, and beside it what stands now. */
export function CorrectionPage({ stands, places, newest, values, errors, conflict, now }: Props) {
  const words = useWords(answerCorrectionText)
  const { desk } = useWords(agencyText)
  const locale = useLocale()
  const sentences = worded(errors, locale)
  const labels = { question: words.question, answer: words.answer, reason: words.reason }
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: words.published, href: PUBLISHED_ANSWERS },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words.title} lead={words.lead} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {conflict ? (
            <BothVersions versions={conflict} labels={{ question: words.question, answer: words.answer }} />
          ) : null}
          <ErrorSummary title={words.check} errors={sentences} labels={labels} />
          <FormStateProvider state={{ values, errors: sentences }}>
            <form method="post" data-once noValidate>
              <input type="hidden" name="seen" value={values.seen ?? String(newest)} />
              <TextArea name="question" label={words.question} rows={3} />
              <Counter name="question" max={QUESTION_MAX} />
              <TextArea name="answer" label={words.answer} rows={8} />
              <Counter name="answer" max={ANSWER_MAX} />
              <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
              <Counter name="reason" max={REASON_MAX} />
              <div className="flex flex-wrap gap-3">
                <Button look="primary">{words.submit}</Button>
                <ButtonLink href={PUBLISHED_ANSWERS}>{words.back}</ButtonLink>
              </div>
            </form>
          </FormStateProvider>
        </div>
        <aside className="min-w-0">
          <h2 className="pb-2 text-lg">{words.places}</h2>
          <ul className="border-t border-line">
            {places.map(({ code, title }) => (
              <li key={code} className="border-b border-line py-2.5">
                <a className="link" href={`/scenarios/${code}#answers`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
          <p className="pt-5 text-sm text-ink-3">{words.publishedOn(dayWords(stands.publishedOn, now, locale))}</p>
          <p className="font-semibold whitespace-pre-line">{stands.question}</p>
          <p className="whitespace-pre-line">{stands.answer}</p>
          <PastWordings pair={stands} now={now} />
        </aside>
      </div>
    </>
  )
}
