import { companyDeskText } from '#app/text/company-desk.ts'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { useWords } from '../words.ts'
import type { Fit } from './fit.ts'
import { FitRow } from './fit-row.tsx'

interface Props {
  fitting: { total: number; fits: Fit[] }
  hasCapability: boolean
  mayWrite: boolean
  now: Date
}

/** The scenarios that fit best, on top of the desk. */
export function FittingSection({ fitting, hasCapability, mayWrite, now }: Props) {
  const words = useWords(companyDeskText)
  return (
    <section className="pb-9">
      <h2 className="flex items-baseline gap-2.5 pb-2 text-lg">
        {words.fittingTop}
        {fitting.total > 0 ? <span className="text-base font-semibold text-ink-3">{fitting.total}</span> : null}
      </h2>
      {fitting.fits.length === 0 ? (
        <NoFit hasCapability={hasCapability} mayWrite={mayWrite} />
      ) : (
        <ul className="border-t border-line">
          {fitting.fits.map((fit) => (
            <FitRow key={fit.row.code} fit={fit} now={now} />
          ))}
        </ul>
      )}
      {fitting.total > fitting.fits.length ? (
        <a className="link inline-flex min-h-12 items-center text-[0.9375rem]" href="/company/fitting">
          {words.allFitting(String(fitting.total))}
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
