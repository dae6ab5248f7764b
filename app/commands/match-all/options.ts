import { parseArgs } from 'node:util'
import { InputError } from '../match/input-error.ts'

const USAGE = 'usage: npm run --silent match:all -- [--out FILE] [--format trec|jsonl] [--top 20]'
const FORMATS = ['trec', 'jsonl'] as const

export interface MatchAllOptions {
  /** The file to be written; absent: standard output. */
  out: string | undefined
  format: (typeof FORMATS)[number]
  /** Companies of a scenario at most. */
  top: number
}

/** What the terminal asks for. */
export function readOptions(args = process.argv.slice(2)): MatchAllOptions {
  const { out, format: word, top } = parsedArguments(args)
  const format = FORMATS.find((one) => one === word)
  if (!format) throw new InputError(`--format: must be trec or jsonl, not ${word}`)
  if (!/^[1-9]\d{0,6}$/.test(top)) throw new InputError(`--top: must be a whole number from 1, not ${top}`)
  return { out, format, top: Number(top) }
}

function parsedArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string' },
        format: { type: 'string', default: 'trec' },
        top: { type: 'string', default: '20' },
      },
    }).values
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}
