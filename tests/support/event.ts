import type { EventInput } from '#app/domain/event/event-input.ts'
import { eventInput } from '#app/domain/event/event-input.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { createEvent } from '#app/services/event/create-event.server.ts'
import { publishEvent } from '#app/services/event/publish-event.server.ts'
import { registerForEvent } from '#app/services/event/registration/register-for-event.server.ts'

/** A form of an event ten days after the market day, with four slots and two tables. */
export const EVENT_FORM = {
  kind: 'meeting',
  title: '河道巡查对接会',
  place: '三楼会议厅',
  day: '2026-03-12',
  from: '13:30',
  until: '17:00',
  registersUntil: '2026-03-10T18:00',
  capacity: undefined as string | undefined,
  tags: '低空经济',
  about: '谈河道巡查。',
  agenda: '13:30 签到\n14:00 政策解读 | 市科技局（演示）',
  tables: '2',
  slotMinutes: '20',
  talksFrom: '14:30',
  talksUntil: '16:00',
  breaks: '15:10-15:20',
}

/** The form as its schema reads it. */
export function eventGiven(changed: Partial<typeof EVENT_FORM> = {}): EventInput {
  return eventInput.parse({ ...EVENT_FORM, ...changed })
}

/** A published event; gives its code. */
export async function publishedEvent(curator: SignedInCall, changed: Partial<typeof EVENT_FORM> = {}): Promise<string> {
  const made = await createEvent(curator, eventGiven(changed))
  if (!made.ok) throw new Error(JSON.stringify(made.errors))
  await publishEvent(curator, made.code)
  return made.code
}

/** Registers an organisation with nothing but what is given. */
export function comes(
  call: SignedInCall,
  code: string,
  organisationId: string,
  scenarioIds: string[] = [],
  delegates = 1,
) {
  return registerForEvent(call, code, organisationId, { scenarioIds, delegates, note: '' })
}
