import type { Fit } from './fit.ts'
import { FitRow } from './fit-row.tsx'

interface Props {
  fits: Fit[]
  title?: string
  /** How many belong to the group, on other pages too. */
  count?: number
  now: Date
  deeds: boolean
}

/** Scenarios of one standing, each opened into its reasons; nothing when there are none. */
export function FitGroup({ fits, title, count, now, deeds }: Props) {
  if (fits.length === 0) return null
  return (
    <section className="pb-9">
      {title ? (
        <h2 className="flex items-baseline gap-2.5 pb-2 text-lg">
          {title}
          <span className="text-base font-semibold text-ink-3">{count}</span>
        </h2>
      ) : null}
      <ul className="border-t border-line">
        {fits.map((fit) => (
          <FitRow key={fit.row.code} fit={fit} now={now} full deeds={deeds} />
        ))}
      </ul>
    </section>
  )
}
