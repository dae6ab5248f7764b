import { parseArgs } from 'node:util'
import { IMPORT_NOUNS, type ImportNoun } from '#app/domain/import/mapping.ts'
import { InputError } from '../match/input-error.ts'

const USAGE = 'usage: npm run --silent import -- scenarios|capabilities FILE [--agency NAME] [--as EMAIL] [--dry-run]'
const WORDS: Record<ImportNoun, string> = { scenario: 'scenarios', capability: 'capabilities' }

export interface ImportOptions {
  noun: ImportNoun
  file: string
  /** The agency whose rows these are; absent: whichever the rows name. */
  agency: string | undefined
  /** The address of the person who brings them in; absent: the first curator. */
  as: string | undefined
  dryRun: boolean
}

/** What the terminal asks for. */
export function readOptions(): ImportOptions {
  const { values, positionals } = parsedArguments()
  const [word, file, ...more] = positionals
  const noun = IMPORT_NOUNS.find((each) => WORDS[each] === word)
  if (!noun || !file || more.length > 0) throw new InputError(USAGE)
  if (values.agency !== undefined && noun !== 'scenario') throw new InputError(`--agency: for scenarios only; ${USAGE}`)
  return { noun, file, agency: values.agency, as: values.as, dryRun: values['dry-run'] }
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { agency: { type: 'string' }, as: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}
