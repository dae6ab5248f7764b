import type { Page } from '#app/domain/catalogue/page.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import {
  agenciesWaiting,
  countWaiting,
  type QueueFilter,
  tagsWaiting,
  type Waiting,
  type WaitingScenario,
  waitingScenarios,
} from '#db/stores/review/waiting-scenarios.ts'

/** What is asked of a queue; empty texts narrow nothing. `tag` is a tag's id and holds everything under it. */
export interface QueueQuestion {
  agency: string
  tag: string
  page: number
}

/** A value of a filter with how much it would leave. */
export interface FilterValue {
  id: string
  name: string
  count: number
}

/** One page of a queue with what can narrow it. */
export interface WaitingPage extends Page<WaitingScenario> {
  agencies: FilterValue[]
  industries: FilterValue[]
}

/** Reads a queue's filters and page from an address. */
export function queueQuestion(params: URLSearchParams): QueueQuestion {
  const page = Number(params.get('page') ?? '1')
  return {
    agency: params.get('agency') ?? '',
    tag: params.get('tag') ?? '',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** One page of a queue, in the language of the page, `size` rows long. */
export async function waitingPage(
  { db }: SignedInCall,
  waiting: Waiting,
  question: QueueQuestion,
  { size, language }: { size: number; language: 'zh' | 'en' },
): Promise<WaitingPage> {
  const taxonomy = await taxonomyOf(db)
  const tagIds = question.tag ? [...taxonomy.descendantsOf(question.tag)] : null
  const filter: QueueFilter = { waiting, agencyId: question.agency || null, tagIds }
  const total = await countWaiting(db.read, filter)
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(question.page, pages)
  const rows = await waitingScenarios(db.read, filter, { limit: size, offset: (page - 1) * size })
  const tags = await tagsWaiting(db.read, waiting)
  const industries = new Map<string, Set<string>>()
  for (const { scenarioId, tagId } of tags) {
    const above = [taxonomy.current(tagId), ...taxonomy.pathOf(tagId)]
    for (const tag of above) {
      if (tag?.kind === 'industry') industries.set(tag.id, (industries.get(tag.id) ?? new Set()).add(scenarioId))
    }
  }
  const nameOf = (id: string) => {
    const tag = taxonomy.tag(id)
    return (language === 'en' && tag?.nameEn) || tag?.name || id
  }
  return {
    ...{ rows, total, page, pages },
    agencies: await agenciesWaiting(db.read, waiting),
    industries: [...industries]
      .map(([id, held]) => ({ id, name: nameOf(id), count: held.size }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  }
}
