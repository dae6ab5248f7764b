import { CAST } from './people/cast.ts'
import { SOURCE_COMPANIES, type SourceScenario } from './source.ts'
import { overlap, tagsOf } from './tags.ts'

/** The least that a pair must share to have met: one technology. */
const ONE_TECHNOLOGY = 4
/** People of the cast should find something on their desks. */
const CAST_BONUS = 3

interface Candidate {
  companyKey: string
  /** Place of the best fitting capability among the company's. */
  capabilityAt: number
}

const offers = SOURCE_COMPANIES.map(({ key, capabilities }) => {
  return { key, tagSets: capabilities.map(({ tags }) => tagsOf(tags).ids) }
})
const played = new Set(CAST.flatMap(({ seat }) => seat?.organisation ?? []))

/** The companies whose capabilities meet a scenario by tags, the closest first. */
export function candidatesFor({ tags }: Pick<SourceScenario, 'tags'>): Candidate[] {
  const wanted = tagsOf(tags).ids
  return offers
    .flatMap(({ key, tagSets }) => {
      const shares = tagSets.map((tags) => overlap(wanted, tags))
      const share = Math.max(...shares)
      if (share < ONE_TECHNOLOGY) return []
      return { companyKey: key, capabilityAt: shares.indexOf(share), share: share + (played.has(key) ? CAST_BONUS : 0) }
    })
    .sort((a, b) => b.share - a.share || (a.companyKey < b.companyKey ? -1 : 1))
    .map(({ companyKey, capabilityAt }) => ({ companyKey, capabilityAt }))
}
