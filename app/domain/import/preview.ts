import type { RowProblem } from '../listing/examine-row.ts'
import type { SkipReason } from '../listing/skipped-row.ts'
import { type LikeRow, likeByKey, type RowDecision, type RowDecisions, rowKey, standingDecisions } from './like-row.ts'
import type { ListView, ShownRow } from './list-view.ts'
import type { ListedChange } from './listed.ts'
import type { ImportMapping } from './mapping.ts'

const PROBLEMS_SHOWN = 50
const ROWS_SHOWN = 20
const WORDS_SHOWN = 60
const UNDECIDED_SHOWN = 40
const DECIDED_SHOWN = 400
const CHANGES_SHOWN = 40
const GRAVITY = { error: 0, warning: 1, note: 2 } as const

/**
 * How many rows a list has of each sort: every row is `good`, `changed`, `unchanged`, `leftOut`, `refused` or `existing`;
 * `warned` are among the good, `differing` are those whose unit and title are there and which say something else.
 */
export interface RowCounts {
  all: number
  good: number
  warned: number
  refused: number
  existing: number
  changed: number
  unchanged: number
  differing: number
  /** Good rows that are left out, as somebody decided. */
  leftOut: number
  skipped: { reason: SkipReason; count: number }[]
}

/** A problem with the row it lies in. */
export interface PlacedProblem extends RowProblem {
  sheet: string
  row: number
}

/** A word of the tag columns that somebody should look at: unknown, or taken for a tag of another name. */
export interface WordToSettle {
  word: string
  rows: number
  /** What it was taken for; null for an unknown one. */
  takenFor: string | null
}

/**
 * What the screen has room for: the gravest problems first, the first good rows, the words to settle. Of the rows that
 * nearly repeat something the decided ones come first, so that each decision can be changed.
 */
export interface Preview {
  counts: RowCounts
  problems: PlacedProblem[]
  problemCount: number
  rows: ShownRow[]
  words: WordToSettle[]
  /** Rows that nearly repeat something, with what was decided; and how many there are. */
  like: LikeShown[]
  likeCount: number
  /** Rows that change records, the first of them, and what is to be said for them when they go in. */
  changes: ChangeShown[]
  updatesKnown: boolean
  seen: string
}

/** A row that changes a record. */
export interface ChangeShown {
  sheet: string
  row: number
  title: string
  changes: ListedChange[]
}

/** A row that nearly repeats something. */
export interface LikeShown {
  key: string
  sheet: string
  row: number
  title: string
  like: LikeRow
  decision: RowDecision | null
}

/** What somebody settled about the rows. */
export type Settled = Pick<ImportMapping, 'rows' | 'updatesKnown'>

/** Picks out of a list what is shown of it before it is brought in. */
export function previewOf(view: ListView, { rows: decided = {}, updatesKnown = false }: Settled = {}): Preview {
  const decisions = standingDecisions(decided, likeByKey(view.rows))
  const problems = view.rows
    .flatMap(({ sheet, row, problems: own }) => own.map((problem): PlacedProblem => ({ ...problem, sheet, row })))
    .filter(({ code }) => code !== 'tagNormalised')
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
  const like = likeRows(view, decisions)
  const undecided = like.filter((row) => !isDecided(row))
  return {
    counts: countsOf(view, decisions, updatesKnown),
    problems: problems.slice(0, PROBLEMS_SHOWN),
    problemCount: problems.length,
    rows: view.rows.filter(({ record, update }) => record && !update).slice(0, ROWS_SHOWN),
    words: wordsOf(view).slice(0, WORDS_SHOWN),
    like: [...like.filter(isDecided).slice(0, DECIDED_SHOWN), ...undecided.slice(0, UNDECIDED_SHOWN)],
    likeCount: like.length,
    changes: view.rows.flatMap((row) => changeShown(row, updatesKnown)).slice(0, CHANGES_SHOWN),
    updatesKnown,
    seen: updatesKnown ? view.seen.all : view.seen.coded,
  }
}

/** Counts the rows of a list. Decisions are those that still hold. */
export function countsOf({ rows, skipped }: ListView, decisions: RowDecisions = {}, updatesKnown = false): RowCounts {
  const readable = rows.filter(({ record }) => record)
  const known = readable.filter(({ existing }) => existing)
  const coded = readable.filter(({ existing, update }) => !existing && update)
  const fresh = readable.filter(({ existing, update }) => !existing && !update)
  const changed = coded.filter(changesAnything).length
  const differing = known.filter(changesAnything).length
  const good = fresh.filter((row) => decisions[rowKey(row)] !== 'skip')
  const reasons = new Map<SkipReason, number>()
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return {
    all: rows.length,
    good: good.length,
    warned: good.filter(({ problems }) => problems.some(({ severity }) => severity === 'warning')).length,
    refused: rows.length - readable.length,
    existing: known.length - (updatesKnown ? differing : 0),
    changed: changed + (updatesKnown ? differing : 0),
    unchanged: coded.length - changed,
    differing,
    leftOut: fresh.length - good.length,
    skipped: [...reasons].map(([reason, count]) => ({ reason, count })),
  }
}

function changeShown(shown: ShownRow, updatesKnown: boolean): ChangeShown[] {
  const { sheet, row, update, existing } = shown
  if (!update || !changesAnything(shown) || (existing && !updatesKnown)) return []
  return [{ sheet, row, title: update.title, changes: update.changes }]
}

function changesAnything({ update }: ShownRow): boolean {
  return (update?.changes.length ?? 0) > 0
}

function likeRows({ rows }: ListView, decisions: RowDecisions): LikeShown[] {
  return rows.flatMap(({ sheet, row, record, like }): LikeShown[] => {
    const key = rowKey({ sheet, row })
    return record && like ? [{ key, sheet, row, title: record.title, like, decision: decisions[key] ?? null }] : []
  })
}

function isDecided({ decision }: LikeShown): boolean {
  return decision !== null
}

function wordsOf({ rows }: ListView): WordToSettle[] {
  const words = new Map<string, WordToSettle>()
  for (const { code, params } of rows.flatMap(({ problems }) => problems)) {
    if (code !== 'unknownTag' && code !== 'tagNormalised') continue
    const word = String(params.word)
    const takenFor = code === 'tagNormalised' ? String(params.names) : null
    words.set(word, { word, takenFor, rows: (words.get(word)?.rows ?? 0) + 1 })
  }
  return [...words.values()].sort((a, b) => Number(a.takenFor !== null) - Number(b.takenFor !== null))
}
