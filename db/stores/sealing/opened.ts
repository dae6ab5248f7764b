import { eq, exists, notExists, or } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { opening, openingKey, scenario } from '../../schema.ts'

/** In a question about a scenario: it was opened, or has no opening keys because nothing was ever sealed for it. */
export function isOpened(reader: Reader) {
  return or(
    exists(reader.select({ id: opening.id }).from(opening).where(eq(opening.scenarioId, scenario.id))),
    notExists(reader.select({ id: openingKey.id }).from(openingKey).where(eq(openingKey.scenarioId, scenario.id))),
  )
}
