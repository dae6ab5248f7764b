import type { FormValues } from '../form.ts'
import type { CapabilityRecord } from '../listing/capability-record.ts'
import { capabilityColumns } from './capability-columns.ts'

type Columns = ReturnType<typeof capabilityColumns>

/** The columns behind a field of the list, and its name in the form. Tags stand in rows of their own. */
const BEHIND: Readonly<Record<string, { column: keyof Columns; typed: string }>> = {
  title: { column: 'title', typed: 'title' },
  tagWords: { column: 'freeTags', typed: 'tags' },
  text: { column: 'text', typed: 'text' },
  maturity: { column: 'maturity', typed: 'maturity' },
  caseText: { column: 'cases', typed: 'cases' },
  wishes: { column: 'wishes', typed: 'wishes' },
  contactName: { column: 'contactName', typed: 'contactName' },
  contactPhone: { column: 'contactPhone', typed: 'contactPhone' },
}

/** The columns of a stored capability that a row changes; what is typed in the form of a changed field gives way. */
export function capabilityChanges(record: CapabilityRecord, fields: readonly string[], draft: FormValues | null) {
  const whole = capabilityColumns(record)
  const behind = fields.flatMap((field) => BEHIND[field] ?? [])
  const columns = Object.fromEntries(behind.map(({ column }) => [column, whole[column]]))
  const gone = new Set(behind.map(({ typed }) => typed))
  const kept = Object.entries(draft ?? {}).filter(([name]) => !gone.has(name.split('[')[0] ?? ''))
  return { ...(columns as Partial<Columns>), draft: kept.length > 0 ? Object.fromEntries(kept) : null }
}
