import { type DeskQuery, statesOf } from '#app/domain/desk/desk-query.ts'
import type { DeskColumn, DeskRow } from '#app/domain/desk/desk-row.ts'
import type { MatchState } from '#app/domain/match/lifecycle.ts'
import { stalledDays } from '#app/domain/match/stalled.ts'
import { daysSince } from '#app/domain/time.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Reader } from '#db/handle.ts'
import { agenciesWithMatches } from '#db/stores/desk/desk-choices.ts'
import type { DeskFilter } from '#db/stores/desk/desk-filter.ts'
import { deskCounts, deskRows, type StoredDeskRow } from '#db/stores/desk/desk-rows.ts'
import { openCurators } from '#db/stores/matches/curators.ts'
import { organisationNames } from '#db/stores/matches/names.ts'
import { settingOf } from '#db/stores/settings.ts'
import { type DeskClock, deskFilterOf } from './desk-filter.server.ts'

const PAGE_SIZE = 50
const CARDS_EACH = 12

/** What the desk shows: a page of rows, or the columns of the board. */
export type DeskShown =
  | { view: 'table'; rows: DeskRow[]; page: number; pages: number }
  | { view: 'board'; columns: DeskColumn[] }

/**
 * The pairs that a filter finds, as a table or as a board, with what the filter offers. However many pairs there are,
 * it takes the same number of statements.
 */
export async function matchDesk({ db, now }: SignedInCall, query: DeskQuery) {
  const clock = { now, stalledAfter: await settingOf(db.read, 'match.stalledDays') }
  const filter = deskFilterOf(query, await catalogueOf(db), clock)
  const counts = await deskCounts(db.read, filter)
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const shown =
    query.view === 'board'
      ? await boardOf(db.read, filter, query, counts, clock)
      : await tableOf(db.read, filter, query, total, clock)
  const agencies = await agenciesWithMatches(db.read)
  return {
    shown,
    total,
    curators: await openCurators(db.read),
    agencies: agencies.sort((a, b) => collator.compare(a.name, b.name)),
  }
}

async function tableOf(
  reader: Reader,
  filter: DeskFilter,
  { sort, page: asked }: DeskQuery,
  total: number,
  clock: DeskClock,
): Promise<DeskShown> {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(asked, pages)
  const stored = await deskRows(reader, filter, { sort, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  return { view: 'table', rows: await worded(reader, stored, clock), page, pages }
}

async function boardOf(
  reader: Reader,
  filter: DeskFilter,
  { state, sort }: DeskQuery,
  counts: Map<MatchState, number>,
  clock: DeskClock,
): Promise<DeskShown> {
  const stored: StoredDeskRow[] = []
  for (const one of filter.states)
    stored.push(...(await deskRows(reader, { ...filter, states: [one] }, { sort, limit: CARDS_EACH })))
  const rows = await worded(reader, stored, clock)
  const columns = statesOf(state).map((one) => ({
    state: one,
    total: counts.get(one) ?? 0,
    rows: rows.filter((row) => row.state === one),
  }))
  return { view: 'board', columns }
}

async function worded(reader: Reader, stored: StoredDeskRow[], { now, stalledAfter }: DeskClock): Promise<DeskRow[]> {
  const names = await organisationNames(
    reader,
    stored.map(({ agencyId }) => agencyId),
  )
  return stored.map(({ agencyId, updatedAt, ...row }) => ({
    ...row,
    agencyName: names.get(agencyId) ?? '',
    silentDays: daysSince(updatedAt, now),
    stalled: stalledDays({ state: row.state, updatedAt }, now, stalledAfter) !== null,
  }))
}

const collator = new Intl.Collator('zh-CN')
