import type { ListInput } from '#app/domain/list/list-input.ts'
import type { Action } from '#app/domain/permission.ts'
import type { Reader, Tx } from '#db/handle.ts'

/** What every list is made of while it is composed. */
export interface StoredDraft {
  id: string
  code: string
  state: 'draft' | 'published'
  version: number
}

type Details = ListInput & { code: string }
type NewList = Details & { id: string; state: 'draft'; version: number; createdAt: Date }

/** What tells one kind of list from another: who may do what, how it is numbered and named, and where its rows are. */
export interface ListKind<Stored extends StoredDraft> {
  noun: 'scenarioList' | 'capabilityList'
  /** What a deed calls those whom it was done to. */
  entries: 'scenarioIds' | 'capabilityIds'
  may: Record<'compose' | 'readUnpublished', Action>
  codeOf: (year: number, batch: number) => string
  titleOf: (year: number, batch: number) => string
  byId: (reader: Reader, id: string) => Promise<Stored | null>
  batchesOf: (reader: Reader, year: number) => Promise<{ id: string; batch: number }[]>
  add: (tx: Tx, row: NewList) => Promise<void>
  /** Changes a draft that has the version it was read with, which goes up; false when it has another one. */
  change: (tx: Tx, seen: { id: string; version: number }, change?: Partial<Details>) => Promise<boolean>
  /** What stands on a draft, in its order. */
  idsOn: (reader: Reader, listId: string) => Promise<string[]>
  /** Puts behind the last one what may stand on it; answers with what was put on. */
  append: (tx: Tx, listId: string, ids: readonly string[], after: number) => Promise<string[]>
  takeOff: (tx: Tx, listId: string, ids: readonly string[]) => Promise<number>
  /** Gives what stands on it the places from 1, in this order. */
  place: (tx: Tx, listId: string, ids: readonly string[]) => Promise<void>
}
