import type { CapabilityRecord } from '../listing/capability-record.ts'

/** What a row of a list says of one capability, as it is stored. */
export function capabilityColumns(record: CapabilityRecord) {
  const { title, text, maturity, caseText, wishes, freeTags, contactName, contactPhone } = record
  return { title, text, maturity, cases: caseText ? [caseText] : [], wishes, freeTags, contactName, contactPhone }
}
