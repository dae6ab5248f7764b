import { capabilityListCodeOf, capabilityListTitle } from '#app/domain/capability-list/naming.ts'
import type { ListKind } from '#app/services/list/list-kind.ts'
import {
  appendCapabilities,
  idsOnList,
  placeCapabilities,
  takeCapabilitiesOff,
} from '#db/stores/capability-lists/capabilities-on-list.ts'
import {
  addCapabilityList,
  capabilityBatchesOf,
  capabilityListById,
  changeDraftCapabilityList,
  type StoredCapabilityList,
} from '#db/stores/capability-lists/capability-lists.ts'

/** Lists of capabilities: a published capability may stand on any number of them. */
export const CAPABILITY_LIST: ListKind<StoredCapabilityList> = {
  noun: 'capabilityList',
  entries: 'capabilityIds',
  may: { compose: 'capabilityList.compose', readUnpublished: 'capabilityList.readUnpublished' },
  codeOf: capabilityListCodeOf,
  titleOf: capabilityListTitle,
  byId: capabilityListById,
  batchesOf: capabilityBatchesOf,
  add: addCapabilityList,
  change: changeDraftCapabilityList,
  idsOn: idsOnList,
  append: appendCapabilities,
  takeOff: takeCapabilitiesOff,
  place: placeCapabilities,
}
