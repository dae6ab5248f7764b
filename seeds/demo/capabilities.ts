import type { capability, capabilityTag } from '#db/schema.ts'
import { atDay } from './days.ts'
import { demoId } from './demo-id.ts'
import type { Random } from './random.ts'
import { SOURCE_COMPANIES, type SourceCapability } from './source.ts'
import { tagsOf } from './tags.ts'

/** Keys of capabilities that are not yet shown to the public. */
export const DRAFTS = new Set(['c001.3', 'c025.3', 'c088.2'])
/** And of those that are no longer. */
const WITHDRAWN = new Set(['c045.2', 'c065.3', 'c170.2', 'c011.2'])

export interface CapabilityRows {
  capabilities: (typeof capability.$inferInsert)[]
  capabilityTags: (typeof capabilityTag.$inferInsert)[]
}

/** What the companies offer, nearly all of it published. */
export function capabilityRows(now: Date, random: Random): CapabilityRows {
  const rows: CapabilityRows = { capabilities: [], capabilityTags: [] }
  for (const company of SOURCE_COMPANIES) {
    company.capabilities.forEach((source, at) => {
      const key = `${company.key}.${at}`
      const tags = tagsOf(source.tags)
      const capabilityId = demoId('capability', key)
      const publishedAt = atDay(now, -random.between(6, 330), random.between(9, 17), random.between(0, 59))
      rows.capabilities.push({
        ...capabilityRow(source, key, publishedAt),
        companyId: demoId('organisation', company.key),
        freeTags: tags.free,
      })
      rows.capabilityTags.push(...tags.ids.map((tagId, position) => ({ capabilityId, tagId, position })))
    })
  }
  return rows
}

function capabilityRow({ title, text, maturity, cases, wishes }: SourceCapability, key: string, at: Date) {
  const state = DRAFTS.has(key) ? 'draft' : WITHDRAWN.has(key) ? 'withdrawn' : 'published'
  return {
    id: demoId('capability', key),
    state: state as 'draft' | 'withdrawn' | 'published',
    title,
    text,
    maturity,
    cases,
    wishes,
    draft: null,
    fingerprint: null,
    publishedAt: state === 'draft' ? null : at,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }
}
