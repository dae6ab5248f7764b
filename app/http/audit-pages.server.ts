import { AUDIT_NOUNS, dayBounds } from '#app/domain/account/audit-filter.ts'
import type { AuditFilter } from '#db/stores/audit.ts'

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
