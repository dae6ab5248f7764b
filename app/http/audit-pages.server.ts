import { dayBounds } from '#app/domain/account/audit-filter.ts'
import type { AuditFilter } from '#db/stores/audit.ts'

/** The records that leave a trail, in the order of the filter. */
export const AUDIT_NOUNS = [
  'person',
  'organisation',
  'taxonomy',
  'scenario',
  'scenarioList',
  'capability',
  'proposal',
  'interest',
  'match',
  'sheetImport',
] as const satisfies NonNullable<AuditFilter['noun']>[]

/** What the address of the audit trail asks for, as typed, and the filter it means. What is unknown does not narrow. */
export function auditAsked(request: Request): {
  asked: Record<'noun' | 'person' | 'day', string>
  filter: AuditFilter
} {
  const { searchParams } = new URL(request.url)
  const typed = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, 100)
  const asked = { noun: typed('noun'), person: typed('person'), day: typed('day') }
  const bounds = dayBounds(asked.day)
  const noun = AUDIT_NOUNS.find((n) => n === asked.noun) ?? null
  return {
    asked,
    filter: { noun, person: asked.person, from: bounds?.from ?? null, until: bounds?.until ?? null },
  }
}
