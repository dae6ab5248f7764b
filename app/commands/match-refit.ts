import { writeFile } from 'node:fs/promises'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { LOOKED_AT } from '#app/services/learning/acceptance.server.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import type { Db } from '#db/handle.ts'
import { latestJudgements } from '#db/stores/learning/judgements.ts'
import { InputError, runCommand } from './match/input-error.ts'
import { examplesAmong } from './match-refit/examples.ts'
import { readOptions } from './match-refit/options.ts'
import { refitTo } from './match-refit/refit-to.ts'
import { linesOf, type Report, reportOf } from './match-refit/report.ts'

/** Fewer of either kind say nothing about weights. */
const LEAST = 20
/** Choices of weights that are tried beside those in use, of the 144 there are. */
const OTHERS = 40

/** Refits the weights of the score to what people made of pairs and reports before and after. It changes nothing. */
await runCommand(async () => {
  const { out } = readOptions()
  const db = await connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  try {
    await refitOn(db, out)
  } finally {
    await db.close()
  }
})

async function refitOn(db: Db, out: string | undefined) {
  const catalogue = await catalogueOf(db)
  const found = examplesAmong(await latestJudgements(db.read, LOOKED_AT), catalogue)
  const takenUp = found.examples.filter((one) => one.takenUp).length
  const didNotFit = found.examples.length - takenUp
  if (takenUp < LEAST || didNotFit < LEAST) {
    throw new InputError(
      `${takenUp} pairs were taken up and ${didNotFit} ended because they do not fit; from ${LEAST} of each on, weights can be refitted`,
    )
  }
  const report = reportOf(refitTo(found.examples, catalogue, OTHERS, showProgress), found)
  console.log(linesOf(report).join('\n'))
  if (out) await write(out, report)
  console.log(JSON.stringify(report))
}

function showProgress(done: number) {
  process.stderr.write(`\r${done} / ${OTHERS + 1}${done > OTHERS ? '\n' : ''}`)
}

async function write(out: string, { better, pairs, before, after, difference }: Report) {
  if (!better) return console.log(`${out} is not written`)
  const said = {
    weights: after.weights,
    pairs,
    concordance: { before: before.concordance, after: after.concordance },
    difference,
  }
  await writeFile(out, `${JSON.stringify(said, null, 2)}\n`)
  console.log(`written to ${out}; with MATCH_WEIGHTS=${out} the server uses it from its next start`)
}
