import type { FormValues } from '../form.ts'
import { budgetFrom } from '../loose/amount.ts'
import { closingFrom } from '../loose/day.ts'
import { monthsFrom } from '../loose/months.ts'
import { phoneFrom } from '../loose/phone.ts'
import { FIELD_UNIT_YUAN } from './parts/terms.ts'
import type { ScenarioField } from './parts.ts'
import type { ScenarioContent } from './read-form.ts'
import { textAt } from './rows.ts'

const READERS = {
  budget: (text: string) => budgetFrom(text, FIELD_UNIT_YUAN),
  durationMonths: monthsFrom,
  closesAt: closingFrom,
  contactPhone: phoneFrom,
}

/**
 * What a single field comes to that may be typed in many ways, whatever the rest of its part says and whether or not
 * its time has passed; nothing for other fields, and for what cannot be read.
 */
export function understoodField(field: ScenarioField, form: FormValues): Partial<ScenarioContent> {
  const text = textAt(form, field)
  if (!isReadable(field) || text.trim() === '') return {}
  const outcome = READERS[field](text)
  return outcome.ok ? { [field]: outcome.value } : {}
}

function isReadable(field: ScenarioField): field is keyof typeof READERS {
  return field in READERS
}
