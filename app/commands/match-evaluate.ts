import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bm25Peer, type PeerDocument, peerDocument } from './match/bm25-peer.ts'
import { InputError, runCommand } from './match/input-error.ts'
import { readCompanies, readScenarios } from './match/input-files.ts'
import { loadEngine } from './match/load-engine.ts'
import { type Direction, type Figures, meanOf, measureDirection } from './match/measure-direction.ts'
import { readQrels } from './match/read-qrels.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

await runCommand(async () => {
  const folder = dataFolder()
  const scenarios = await readScenarios(path.join(folder, 'scenarios.json'))
  const companies = await readCompanies(path.join(folder, 'companies.json'))
  const { byNeed, byCompany } = await readQrels(path.join(folder, 'qrels.tsv'))
  const { engine, needs, offers } = await loadEngine(scenarios, companies)
  const [needTexts, companyTexts] = [scenarios.map(peerDocument), companies.map(peerDocument)]
  const ids = (ranked: { id: string }[]) => ranked.map(({ id }) => id)
  const needToCompany = measureDirection(
    byNeed,
    (id) => ids(engine.rank(byId(needs, id), 'offers', { limit: 100 })),
    peerRanker(needTexts, companyTexts),
  )
  const companyToNeed = measureDirection(
    byCompany,
    (id) => ids(engine.rank(byId(offers, id), 'needs', { limit: 100 })),
    peerRanker(companyTexts, needTexts),
  )
  const macro = {
    engine: meanOf([needToCompany.engine, companyToNeed.engine]),
    peer: meanOf([needToCompany.peer, companyToNeed.peer]),
  }
  print('need → company', needToCompany)
  print('company → need', companyToNeed)
  console.log(`macro average: engine ${figures(macro.engine)} · BM25 text+tags ${figures(macro.peer)}`)
  console.log(JSON.stringify({ gain: '2^grade-1', unjudged: 0, relevantFrom: 1, needToCompany, companyToNeed, macro }))
})

function dataFolder(): string {
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })
  const given = typeof values.data === 'string' ? values.data : process.env.XINGHUI_MATCH_DATA
  const folder = given ? path.resolve(given) : path.resolve(PROJECT, '../shared/data/match-open')
  if (!existsSync(folder)) {
    throw new InputError(`${folder}: no such folder; name the labelled data with --data DIR or XINGHUI_MATCH_DATA`)
  }
  return folder
}

function peerRanker(queries: PeerDocument[], documents: PeerDocument[]) {
  const rank = bm25Peer(documents)
  return (id: string) => rank(byId(queries, id).text)
}

function byId<T extends { id: string }>(list: T[], id: string): T {
  const found = list.find((one) => one.id === id)
  if (!found) throw new InputError(`qrels.tsv: ${id} is judged but not in the data`)
  return found
}

function print(name: string, { queries, engine, peer, difference }: Direction) {
  console.log(`${name} (${queries} queries)`)
  console.log(`  engine          ${figures(engine)}`)
  console.log(`  BM25 text+tags  ${figures(peer)}`)
  const [mean, low, high] = [difference.mean, difference.low, difference.high].map((value) => value.toFixed(3))
  console.log(`  difference in nDCG@10 ${mean}, 95 % of resamples ${low} to ${high}`)
}

function figures({ ndcg10, mrr, recall20 }: Figures): string {
  return `nDCG@10 ${ndcg10.toFixed(3)}  MRR ${mrr.toFixed(3)}  recall@20 ${recall20.toFixed(3)}`
}
