import type { ListEntry } from '#app/domain/catalogue/entry.ts'
import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { ForecastRow } from '#app/domain/forecast/row.ts'
import type { District } from '#app/domain/vocabulary.ts'
import { ComingNext } from '../forecast/coming-next.tsx'
import { ClosingSoon } from './closing-soon.tsx'
import { Districts } from './districts.tsx'
import { FiveSteps } from './five-steps.tsx'
import { Hero } from './hero.tsx'
import { type GapSentence, type IndustryRow, Market } from './market.tsx'
import { NewestList } from './newest-list.tsx'

interface Props {
  now: Date
  totals: { needs: number; pairs: number; offers: number; open: number }
  closing: ScenarioRow[]
  industries: IndustryRow[]
  gap: GapSentence | null
  districts: { district: District; count: number }[]
  wholeCity: number
  newest: ListEntry | null
  coming: ForecastRow[]
}

/** The front door: what the site is, what closes soon, how the market stands, how it works. */
export function HomePage({ now, totals, closing, industries, gap, districts, wholeCity, newest, coming }: Props) {
  return (
    <>
      <Hero {...totals} />
      <div className="grid gap-x-14 gap-y-14 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ClosingSoon rows={closing} open={totals.open} now={now} />
        <Market industries={industries} gap={gap} />
      </div>
      <div className="grid gap-x-14 gap-y-14 pt-16 lg:grid-cols-2">
        <NewestList list={newest} />
        <Districts counts={districts} wholeCity={wholeCity} />
      </div>
      {coming.length > 0 ? (
        <div className="pt-16">
          <ComingNext rows={coming} />
        </div>
      ) : null}
      <div className="pt-16">
        <FiveSteps />
      </div>
    </>
  )
}
