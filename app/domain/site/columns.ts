/**
 * The columns (栏目) of the public site, as the inspection of government sites sees them. `news` is expected to move
 * within two weeks, `notice` within six months.
 */
export const SITE_COLUMNS = {
  lists: { kind: 'notice', href: '/lists' },
  scenarios: { kind: 'news', href: '/scenarios' },
  capabilities: { kind: 'news', href: '/capabilities' },
  capabilityLists: { kind: 'notice', href: '/lists' },
  forecasts: { kind: 'notice', href: '/forecasts' },
  events: { kind: 'notice', href: '/events' },
} as const satisfies Record<string, { kind: ColumnKind; href: string }>

export type ColumnKind = 'news' | 'notice'
export type ColumnKey = keyof typeof SITE_COLUMNS

/** What stands in a column, and when something last came to it. */
export interface ColumnFacts {
  count: number
  updatedAt: Date | null
}
