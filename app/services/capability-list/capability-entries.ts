import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import {
  type CapabilityColumn,
  type CapabilityWords,
  capabilityListTable,
} from '#app/services/catalogue/capability-sheet.ts'
import type { EntryTables } from '#app/services/documents/list-as-document.ts'

const HEADINGS: readonly CapabilityColumn[] = ['code', 'title']
const LONG: readonly CapabilityColumn[] = ['text', 'cases', 'rights']
const SHORT: readonly CapabilityColumn[] = [
  'company',
  'verified',
  'district',
  'qualifications',
  'tags',
  'maturity',
  'wishes',
]

/** The capabilities of a published list as entries of a document. */
export function capabilityEntries(
  frozen: readonly FrozenCapability[],
  words: CapabilityWords,
): EntryTables<FrozenCapability> {
  return {
    facts: capabilityListTable(frozen, words, [...HEADINGS, ...LONG]),
    sections: capabilityListTable(frozen, words, [...HEADINGS, ...SHORT]),
  }
}
