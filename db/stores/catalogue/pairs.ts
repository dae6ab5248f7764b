import { inArray } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { match } from '../../schema.ts'

/** How many pairs have both said yes: they talk, have agreed, or have landed. */
export async function pairsBroughtTogether(reader: Reader): Promise<number> {
  return reader.$count(match, inArray(match.state, ['talking', 'agreed', 'landed']))
}
