import type { CompanyChange } from '#app/domain/standing/company-change.ts'
import type { Locale } from '#app/text/locale.ts'
import { standingText } from '#app/text/standing.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { capabilityAddress } from '../company-desk/addresses.ts'
import { nameOf, type TagNames } from '../matching/evidence-words.ts'

/** What a company would change, in words. */
export function changeWords(change: CompanyChange, names: TagNames, locale: Locale): string {
  const words = standingText[locale]
  const vocabulary = vocabularyText[locale]
  switch (change.kind) {
    case 'tags':
      return words.tags(change.tags.map((tag) => nameOf(names, tag)))
    case 'maturity':
      return words.maturity(vocabulary.maturity[change.to])
    case 'wish':
      return words.wish(vocabulary.wish[change.to])
    case 'cases':
      return words.cases(change.to)
    case 'capacity':
      return words.capacity
    case 'district':
      return words.district(vocabulary.district[change.to])
  }
}

/**
 * Where it is changed: in the profile, or in the capability that meets the need; in the list of capabilities where none
 * does alone.
 */
export function changeAddress({ kind }: CompanyChange, metBy: { id: string } | null): string {
  if (kind === 'district') return '/company/profile#field-district'
  if (kind === 'capacity') return '/company/profile#field-parallelProjects'
  return metBy ? `${capabilityAddress(metBy.id)}#field-${FIELDS[kind]}` : '/company/capabilities'
}

const FIELDS = { tags: 'tags', maturity: 'maturity', wish: 'wishes', cases: 'cases' } as const
