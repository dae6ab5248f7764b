import { setImmediate as nextTurn } from 'node:timers/promises'
import { isLater } from '#app/domain/alike/continuing.ts'
import { NEARLY_SAME } from '#app/domain/alike/degree.ts'
import { type LikeRow, type RowPlace, rowKey } from '#app/domain/import/like-row.ts'
import type { Stage } from '#app/domain/vocabulary.ts'
import { type Wording, wordingOf } from '#app/matching/score/wording.ts'
import { WordingShelf } from '#app/matching/score/wording-shelf.ts'
import type { Db } from '#db/handle.ts'
import { ownCapabilityWordings, publishedCapability } from './capability-market.server.ts'
import { ownScenarioWordings, publishedScenario } from './scenario-market.server.ts'

/** A good row, as far as it may nearly repeat something. */
export interface WrittenRow extends RowPlace {
  title: string
  /** What the engine would read of it. */
  text: string
  /** There already from an earlier import: others may repeat it, it is not asked about. */
  existing: boolean
  /** Of a scenario. */
  stage: Stage | null
}

/** Something that a row may nearly repeat, with its stage when it is a scenario that could be continued. */
export interface Repeated {
  id: string
  code: string | null
  title: string
  unitName: string
  stage: Stage | null
}

/** Rows after which others have their turn. */
const SLICE = 50

/**
 * What each row nearly repeats, by the key of the row: something published, something unpublished of the organisation
 * for which the list is brought in (of no other one), or a row above it in the list.
 */
export async function alikeRows(
  db: Db,
  { noun, ownerId }: { noun: 'scenario' | 'capability'; ownerId: string | null },
  rows: readonly WrittenRow[],
): Promise<Map<string, LikeRow>> {
  const published = await (noun === 'scenario' ? publishedScenario : publishedCapability)(db)
  const owned = new WordingShelf<Repeated>(NEARLY_SAME)
  const ownWordings = noun === 'scenario' ? ownScenarioWordings : ownCapabilityWordings
  for (const [one, wording] of ownerId ? await ownWordings(db.read, ownerId) : []) owned.put(one, wording)
  const above = new WordingShelf<WrittenRow>(NEARLY_SAME)
  const like = new Map<string, LikeRow>()
  for (const [at, row] of rows.entries()) {
    const wording = wordingOf(row.title, row.text)
    const found = row.existing ? null : likeOne(row, wording, { published, owned, above })
    above.put(row, wording)
    if (found) like.set(rowKey(row), found)
    if (at % SLICE === SLICE - 1) await nextTurn()
  }
  return like
}

interface Others {
  published: (wording: Wording) => Repeated | null
  owned: WordingShelf<Repeated>
  above: WordingShelf<WrittenRow>
}

function likeOne(row: WrittenRow, wording: Wording, { published, owned, above }: Others): LikeRow | null {
  const repeated = published(wording)
  if (repeated) return { kind: 'published', ...continued(row, repeated) }
  const own = owned.first(wording)
  if (own) return { kind: 'own', ...continued(row, own) }
  const twin = above.first(wording)
  return twin && { kind: 'row', sheet: twin.sheet, row: twin.row, title: twin.title }
}

function continued(row: WrittenRow, { stage, ...repeated }: Repeated) {
  return { ...repeated, continues: row.stage !== null && !isLater(stage, row.stage) }
}
