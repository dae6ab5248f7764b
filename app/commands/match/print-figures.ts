import type { Ablated } from './ablation.ts'
import type { ByIndustry } from './by-industry.ts'
import type { CrossValidated } from './cross-validate.ts'
import type { Direction, Figures } from './measure-direction.ts'
import type { Setting } from './settings.ts'

/** Prints one direction: the engine, its peer and their difference. */
export function printDirection(name: string, { queries, engine, peer, difference }: Direction) {
  console.log(`${name} (${queries} queries)`)
  console.log(`  engine          ${figuresLine(engine)}`)
  console.log(`  BM25 text+tags  ${figuresLine(peer)}`)
  const [mean, low, high] = [difference.mean, difference.low, difference.high].map(rounded)
  console.log(`  difference in nDCG@10 ${mean}, 95 % of resamples ${low} to ${high}`)
}

/** The three figures in a line. */
export function figuresLine({ ndcg10, mrr, recall20 }: Figures): string {
  return `nDCG@10 ${rounded(ndcg10)}  MRR ${rounded(mrr)}  recall@20 ${rounded(recall20)}`
}

/** Prints need → company by industry of the need. */
export function printByIndustry({ mean, needsOfNone, industries }: ByIndustry) {
  console.log('need → company by industry, nDCG@10: needs, engine, BM25')
  for (const { name, needs, engine, peer } of industries) {
    console.log(`  ${String(needs).padStart(3)}  ${rounded(engine)}  ${rounded(peer)}  ${name}`)
  }
  console.log(
    `  mean over industries: engine ${rounded(mean.engine)}, BM25 ${rounded(mean.peer)}; ${needsOfNone} of none`,
  )
}

/** Prints one direction cross-validated, a line for each fold. */
export function printCrossValidated(
  name: string,
  { ndcg10, shipped, byOwnDirection, settings, folds }: CrossValidated,
) {
  const spread = ({ mean, deviation }: typeof ndcg10) => `${rounded(mean)} ± ${rounded(deviation)}`
  console.log(`${name}, cross-validated over ${folds.length} folds: nDCG@10 ${spread(ndcg10)}`)
  console.log(`  shipped values ${spread(shipped)}, chosen by this direction alone ${spread(byOwnDirection)}`)
  const { worst, middle, best } = settings
  console.log(`  settings on all queries: worst ${rounded(worst)}, middle ${rounded(middle)}, best ${rounded(best)}`)
  for (const fold of folds) {
    const figures = `${rounded(fold.ndcg10)} (shipped ${rounded(fold.shipped)})`
    console.log(`  ${String(fold.queries).padStart(3)} held out  ${figures}  ${settingLine(fold.chosen)}`)
  }
}

/** Prints what each thing left out costs. */
export function printAblation(rows: Ablated[]) {
  const whole = rows[0]!.mean
  console.log('nDCG@10: need → company, company → need, mean, against the engine')
  for (const { name, needToCompany, companyToNeed, mean } of rows) {
    const loss = `${mean < whole ? '−' : '+'}${rounded(Math.abs(mean - whole))}`
    console.log(`  ${[needToCompany, companyToNeed, mean].map(rounded).join('  ')}  ${loss}  ${name}`)
  }
}

function settingLine(setting: Setting): string {
  return Object.entries(setting)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

function rounded(value: number): string {
  return value.toFixed(3)
}
