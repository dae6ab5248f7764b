import { ALIKE_SHOWN } from '#app/domain/alike/alike-row.ts'
import { type Degree, degreeOf } from '#app/domain/alike/degree.ts'
import { type Compared, type Differences, differencesOf } from '#app/domain/alike/differences.ts'

/** A record with the share of its wording that another one has as well, and what it says. */
export type Shared<Row extends { id: string }> = Row & { share: number; there: () => Compared }

/** Those that share most with one record, most alike first, each with what differs; `ALIKE_SHOWN` at most. */
export function mostAlike<Row extends { id: string }>(
  here: Compared,
  shared: readonly Shared<Row>[],
): (Omit<Shared<Row>, 'share' | 'there'> & { degree: Degree; differences: Differences })[] {
  return shared
    .toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, ALIKE_SHOWN)
    .flatMap(({ share, there, ...row }) => {
      const degree = degreeOf(share)
      return degree ? [{ ...row, degree, differences: differencesOf(here, there()) }] : []
    })
}
