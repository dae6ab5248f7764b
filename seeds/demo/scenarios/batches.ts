import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'

/** One numbered list with what has become of its scenarios. */
export interface Batch {
  batch: number
  title: string
  intro: string
  publishedDaysAgo: number | null
  counts: Partial<Record<ScenarioState, number>>
}

export const BATCHES: readonly Batch[] = [
  {
    batch: 1,
    title: '2026年第一批场景机会清单（演示）',
    intro:
      '本批汇集低空、机器人、人工智能、医疗健康等方向的场景，由各区县部门和市级专班提出，经场景经理逐条核对后发布。',
    publishedDaysAgo: 210,
    counts: {
      promoted: 6,
      accepted: 13,
      piloting: 20,
      matched: 16,
      failed: 4,
      cancelled: 6,
      noticed: 8,
      evaluating: 13,
      closed: 6,
    },
  },
  {
    batch: 2,
    title: '2026年第二批场景机会清单（演示）',
    intro: '本批着重城市运行、水务环境与民生服务，部分场景提供路侧设施、历史数据和试验场地。',
    publishedDaysAgo: 100,
    counts: { matched: 12, piloting: 6, cancelled: 3, noticed: 5, evaluating: 16, closed: 22, open: 18 },
  },
  {
    batch: 3,
    title: '2026年第三批场景机会清单（演示）',
    intro: '本批场景大多仍在征集，截止时间以每条场景页面为准；有疑问可在截止前向发布单位提出。',
    publishedDaysAgo: 12,
    counts: { closed: 4, cancelled: 1, open: 57 },
  },
  {
    batch: 4,
    title: '2026年第四批场景机会清单（演示）',
    intro: '',
    publishedDaysAgo: null,
    counts: { approved: 8 },
  },
]

/** States of scenarios that no list has yet. */
export const UNLISTED: Partial<Record<ScenarioState, number>> = { approved: 12, inReview: 15, returned: 6, draft: 15 }

/** Agencies of the cast that must find a scenario of this state on their desk, however the rest falls. */
export const SURE_OF: Partial<Record<ScenarioState, string[]>> = {
  returned: ['a1', 'a1', 'a2', 'a3', 'a5', 'a8'],
  draft: ['a1', 'a1', 'a1', 'a2', 'a2', 'a3', 'a3', 'a4', 'a6', 'a7'],
  approved: ['a1', 'a1'],
  inReview: ['a1', 'a1', 'a2', 'a3', 'a9', 'a10'],
}
