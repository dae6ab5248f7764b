import { caseFrom } from '#app/domain/capability/case.ts'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import {
  capabilityListCodeOf,
  capabilityListTitle,
  listedCapabilityCodeOf,
} from '#app/domain/capability-list/naming.ts'
import type { capabilityList, capabilityOnList } from '#db/schema.ts'
import type { CapabilityRows } from './capabilities.ts'
import { atDay } from './days.ts'
import { demoId } from './demo-id.ts'
import { SOURCE_COMPANIES } from './source.ts'
import { tagName } from './tags.ts'

const YEAR = 2026
const LISTED = 12
const CURATOR = 'shen.zhiyao'
const INTRO = '演示清单：低空飞行、具身智能与城市治理方向，选自企业已公开的能力。'

interface CapabilityListRows {
  capabilityLists: (typeof capabilityList.$inferInsert)[]
  capabilitiesOnLists: (typeof capabilityOnList.$inferInsert)[]
}

/** The first capability list, published, and the second, which is being put together. */
export function capabilityListRows({ capabilities, capabilityTags }: CapabilityRows, now: Date): CapabilityListRows {
  const chosen = capabilities.filter(({ state }) => state === 'published').slice(0, LISTED)
  const code = capabilityListCodeOf(YEAR, 1)
  const frozen = chosen.map((one, at): FrozenCapability => {
    const company = SOURCE_COMPANIES.find(({ key }) => demoId('organisation', key) === one.companyId)
    const tags = capabilityTags.filter(({ capabilityId }) => capabilityId === one.id).map(({ tagId }) => tagName(tagId))
    return {
      code: listedCapabilityCodeOf(code, at + 1),
      ...{ capabilityId: one.id, companyId: one.companyId, companyName: company?.name ?? '' },
      ...{ district: company?.district ?? null, verified: true, title: one.title, text: one.text },
      ...{ tags: [...tags, ...one.freeTags], maturity: one.maturity ?? null, cases: one.cases.map(caseFrom) },
      ...{ rights: one.rights ?? [], wishes: one.wishes, qualifications: company?.qualifications ?? [] },
    }
  })
  const ids = [demoId('capabilityList', '1'), demoId('capabilityList', '2')] as const
  const draft = capabilities.filter(({ state }) => state === 'published').slice(LISTED, LISTED + 3)
  return {
    capabilityLists: [
      {
        ...{ id: ids[0], code, year: YEAR, batch: 1, title: capabilityListTitle(YEAR, 1), intro: INTRO },
        ...{ state: 'published', frozen, publishedAt: atDay(now, -3, 10), publishedById: demoId('person', CURATOR) },
        ...{ version: 2, createdAt: atDay(now, -9, 11) },
      },
      {
        ...{ id: ids[1], code: capabilityListCodeOf(YEAR, 2), year: YEAR, batch: 2 },
        ...{
          title: capabilityListTitle(YEAR, 2),
          intro: '',
          state: 'draft',
          version: 1,
          createdAt: atDay(now, -1, 11),
        },
      },
    ],
    capabilitiesOnLists: [
      ...chosen.map(({ id }, at) => ({ listId: ids[0], capabilityId: id, position: at + 1 })),
      ...draft.map(({ id }, at) => ({ listId: ids[1], capabilityId: id, position: at + 1 })),
    ],
  }
}
