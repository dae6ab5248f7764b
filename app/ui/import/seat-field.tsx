import type { Seat } from '#app/domain/import/seats.ts'
import { importPageText } from '#app/text/import-page.ts'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { useWords } from '../words.ts'

/** For whom a list is brought in: asked only when there is a choice. */
export function SeatField({ seats, chosen }: { seats: Seat[]; chosen: string | null }) {
  const words = useWords(importPageText).upload
  const own = seats.find(({ organisationId }) => organisationId === chosen) ?? seats[0]
  if (seats.length <= 1) return <input type="hidden" name="seat" value={own?.organisationId ?? ''} />
  const choices = seats.map(({ organisationId, name }) => ({
    value: organisationId ?? '',
    label: name ?? words.everybody,
  }))
  return <SelectField name="seat" label={words.seat} choices={choices} defaultValue={own?.organisationId ?? ''} />
}
