import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { DistrictName } from '../list/district-name.tsx'

/** The title of a scenario in a list of the desk, with whose it is, where, and its code. */
export function FitTitle({ row: { code, title, agencyName, district } }: { row: ScenarioRow }) {
  return (
    <>
      <h3>
        <a href={`/scenarios/${code}`} className="inline-block py-0.5 hover:underline">
          {title}
        </a>
      </h3>
      <p className="text-sm text-ink-3">
        {agencyName} · <DistrictName district={district} /> · <span className="whitespace-nowrap">{code}</span>
      </p>
    </>
  )
}
