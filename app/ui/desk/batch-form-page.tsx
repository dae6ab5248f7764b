import { addressOf, batchAddress } from '#app/domain/desk/address.ts'
import { BATCH_DEEDS, BATCH_MAX, type BatchDeed } from '#app/domain/desk/deed.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { matchText } from '#app/text/match.ts'
import { batchText } from '#app/text/match-batch.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { BatchFields } from './batch-fields.tsx'

interface Props {
  total: number
  first: { id: string; scenarioTitle: string; companyName: string }[]
  curators: { id: string; name: string }[]
  /** Null while it is still to be chosen what is done. */
  deed: BatchDeed | null
  /** The search part of this page's address. */
  given: string
  /** The search part of the desk's address. */
  search: string
  viewerId: string
  today: string
  values: FormValues
  errors: FieldErrors
}

/** What is to be done to many pairs: the deed, then its fields; a preview follows. */
export function BatchFormPage(props: Props) {
  const { total, deed, search, values, errors } = props
  const words = useWords(batchText)
  const desk = useWords(matchDeskText)
  const sentences = worded(errors, useLocale())
  const back = addressOf('matches', search)
  return (
    <div className="max-w-2xl">
      <PageHead
        crumbs={[{ label: desk.title, href: back }]}
        title={deed ? words.formTitle(words.deed[deed], total) : words.chooseTitle(total)}
        lead={total === BATCH_MAX ? words.tooMany(BATCH_MAX) : undefined}
      />
      <ErrorSummary title={words.checkForm} errors={sentences} />
      {deed ? (
        <form method="post" data-once noValidate>
          <input type="hidden" name="deed" value={deed} />
          <FormStateProvider state={{ values, errors: sentences }}>
            <BatchFields {...props} deed={deed} />
          </FormStateProvider>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <Button look="primary">{words.preview}</Button>
            <ButtonLink look="quiet" href={back}>
              {words.back}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <DeedLinks given={props.given} />
      )}
      <Chosen {...props} />
    </div>
  )
}

function DeedLinks({ given }: { given: string }) {
  const words = useWords(batchText)
  const hrefOf = (deed: BatchDeed) => {
    const params = new URLSearchParams(given)
    params.set('deed', deed)
    return `${batchAddress('new')}?${params}`
  }
  return (
    <ul className="flex flex-wrap gap-3">
      {BATCH_DEEDS.map((deed) => (
        <li key={deed}>
          <ButtonLink href={hrefOf(deed)}>{words.deed[deed]}</ButtonLink>
        </li>
      ))}
    </ul>
  )
}

function Chosen({ total, first }: Props) {
  const words = useWords(batchText)
  const { title } = useWords(matchText)
  return (
    <section className="mt-10">
      <h2 className="pb-1 text-base">{words.chosen}</h2>
      <ul className="border-t border-line text-[0.9375rem]">
        {first.map(({ id, scenarioTitle, companyName }) => (
          <li key={id} className="border-b border-line py-2">
            <a href={`/matches/${id}`} className="hover:underline">
              {title(scenarioTitle, companyName)}
            </a>
          </li>
        ))}
        {total > first.length ? <li className="py-2 text-ink-3">{words.andMore(total - first.length)}</li> : null}
      </ul>
    </section>
  )
}
