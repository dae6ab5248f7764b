import { FITTING_SCORE } from '#app/domain/match/score.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { useWords } from '../words.ts'
import type { Fit } from './fit.ts'
import { FitRow } from './fit-row.tsx'

interface Props {
  /** `fitting` of the `total` count as fitting; where none does, `fits` are the nearest. */
  fitting: { total: number; fitting: number; fits: Fit[] }
  hasCapability: boolean
  mayWrite: boolean
  now: Date
}

/** The scenarios that fit best, on top of the desk; where none fits, the nearest, and that is said. */
export function FittingSection({ fitting: { total, fitting, fits }, hasCapability, mayWrite, now }: Props) {
  const words = useWords(companyDeskText)
  return (
    <section className="pb-9">
      <h2 className="flex items-baseline gap-2.5 pb-2 text-lg">
        {words.fittingTop}
        {fitting > 0 ? <span className="text-base font-semibold text-ink-3">{fitting}</span> : null}
      </h2>
      {fitting === 0 && total > 0 ? (
        <p className="pb-3 text-[0.9375rem] text-ink-2">{words.nearest(FITTING_SCORE)}</p>
      ) : null}
      {fits.length === 0 ? (
        <NoFit hasCapability={hasCapability} mayWrite={mayWrite} />
      ) : (
        <ul className="border-t border-line">
          {fits.map((fit) => (
            <FitRow key={fit.row.code} fit={fit} now={now} />
          ))}
        </ul>
      )}
      {total > fits.length ? (
        <a className="link inline-flex min-h-12 items-center text-[0.9375rem]" href="/company/fitting">
          {fitting > fits.length ? words.allFitting(String(fitting)) : words.belowToo(FITTING_SCORE)}
        </a>
      ) : null}
    </section>
  )
}

/** Why nothing fits yet, and the first step. */
export function NoFit({ hasCapability, mayWrite }: Pick<Props, 'hasCapability' | 'mayWrite'>) {
  const words = useWords(companyDeskText)
  return (
    <Empty title={words.noFit}>
      <p>{hasCapability ? words.noFitOpen : words.noFitText}</p>
      {mayWrite && !hasCapability ? (
        <form method="post" action="/company/capabilities" data-once className="mt-4">
          <Button look="supply">{words.addCapability}</Button>
        </form>
      ) : null}
    </Empty>
  )
}
