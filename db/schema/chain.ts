import type { ChainDetail, ChainKind } from '../../app/domain/chain/entry.ts'
import { id, index, instant, json, ref, table, text, uniqueIndex, whole } from '../columns.ts'

/** 存证链: what happened to sealed things. Rows are only ever added; the database itself refuses anything else. */
export const chainEntry = table(
  'chain_entry',
  {
    /** From 1, without gaps. Told to auditors alone: it says how many there are. */
    number: whole('number').primaryKey(),
    hash: text('hash').notNull(),
    previous: text('previous').notNull(),
    /** What hides the hash before it in `previous`. Never shown. */
    blind: text('blind').notNull(),
    kind: text('kind').$type<ChainKind>().notNull(),
    /** No foreign key: the chain outlives what it speaks of. */
    subjectId: ref('subject_id').notNull(),
    at: instant('at').notNull(),
    digest: text('digest').notNull(),
    sealedDigest: text('sealed_digest'),
    detail: json<ChainDetail>('detail'),
    day: text('day').notNull(),
    spot: text('spot').notNull(),
  },
  (t) => [
    uniqueIndex('chain_entry_hash').on(t.hash),
    uniqueIndex('chain_entry_spot').on(t.day, t.spot),
    index('chain_entry_subject').on(t.subjectId),
  ],
)

/** The one row that every writer of the chain takes hold of first, so that entries stand in one line. */
export const chainTip = table('chain_tip', {
  id: id(),
  number: whole('number').notNull(),
  hash: text('hash').notNull(),
})

/** 链头: what is published of a day. Rows are only ever added. */
export const chainHead = table('chain_head', {
  day: text('day').primaryKey(),
  hash: text('hash').notNull(),
  previous: text('previous').notNull(),
  root: text('root').notNull(),
  trail: text('trail').notNull(),
  /** What empty places of the tree are filled from. Never shown: it would tell which they are. */
  secret: text('secret').notNull(),
  madeAt: instant('made_at').notNull(),
})
