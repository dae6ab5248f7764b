import { parseArgs } from 'node:util'
import { InputError, runCommand } from './match/input-error.ts'
import { readCompanies, readScenarios } from './match/input-files.ts'
import { loadEngine } from './match/load-engine.ts'
import { trecLines } from './match/trec-run.ts'

const USAGE =
  'usage: npm run --silent match -- --scenarios A.json --companies B.json [--for scenarios|companies] [--top 100]'

await runCommand(async () => {
  const { scenarios, companies, direction, top } = readOptions()
  const { engine, needs, offers } = await loadEngine(await readScenarios(scenarios), await readCompanies(companies))
  const queries = direction === 'scenarios' ? needs : offers
  for (const query of queries) {
    const hits = engine.rank(query, direction === 'scenarios' ? 'offers' : 'needs', { limit: top })
    process.stdout.write(trecLines(query.id, hits, top))
  }
})

function readOptions() {
  const { scenarios, companies, for: direction, top } = parsedArguments()
  if (!scenarios) throw new InputError(`--scenarios: a file is needed; ${USAGE}`)
  if (!companies) throw new InputError(`--companies: a file is needed; ${USAGE}`)
  if (direction !== 'scenarios' && direction !== 'companies') {
    throw new InputError(`--for: must be scenarios or companies, not ${direction}`)
  }
  if (!/^[1-9]\d{0,6}$/.test(top)) throw new InputError(`--top: must be a whole number from 1, not ${top}`)
  return { scenarios, companies, direction, top: Number(top) }
}

function parsedArguments() {
  try {
    return parseArgs({
      options: {
        scenarios: { type: 'string' },
        companies: { type: 'string' },
        for: { type: 'string', default: 'scenarios' },
        top: { type: 'string', default: '100' },
      },
    }).values
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}
