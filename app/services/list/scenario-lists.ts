import { batchTitle, listCodeOf } from '#app/domain/list/naming.ts'
import { addList, batchesOf, changeDraftList, listById, type StoredList } from '#db/stores/lists/scenario-lists.ts'
import { appendToList, placeOnList, scenariosOnDraft, takeOffList } from '#db/stores/lists/scenarios-on-list.ts'
import type { ListKind } from './list-kind.ts'

/** Lists of scenarios: an approved scenario stands on one of them at most. */
export const SCENARIO_LIST: ListKind<StoredList> = {
  noun: 'scenarioList',
  entries: 'scenarioIds',
  may: { compose: 'list.compose', readUnpublished: 'list.readUnpublished' },
  codeOf: listCodeOf,
  titleOf: batchTitle,
  byId: listById,
  batchesOf,
  add: addList,
  change: changeDraftList,
  idsOn: async (reader, listId) => (await scenariosOnDraft(reader, listId)).map(({ id }) => id),
  append: appendToList,
  takeOff: takeOffList,
  place: placeOnList,
}
