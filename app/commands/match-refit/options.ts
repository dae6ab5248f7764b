import { parseArgs } from 'node:util'
import { InputError } from '../match/input-error.ts'

const USAGE = 'usage: npm run --silent match:refit -- [--out FILE]'

/** What the terminal asks for: the file that better weights are written to; absent: none is written. */
export function readOptions(args = process.argv.slice(2)): { out: string | undefined } {
  try {
    return { out: parseArgs({ args, options: { out: { type: 'string' } } }).values.out }
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}
