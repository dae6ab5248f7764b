import type { Reader } from '../handle.ts'
import { tag } from '../schema.ts'

/** Whether the database has never been filled: not even a taxonomy. */
export async function isEmpty(reader: Reader): Promise<boolean> {
  return (await reader.select({ id: tag.id }).from(tag).limit(1)).length === 0
}
