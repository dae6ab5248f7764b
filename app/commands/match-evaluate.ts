import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ablate } from './match/ablation.ts'
import { bm25Peer, peerDocument } from './match/bm25-peer.ts'
import { figuresByIndustry, industryFinder } from './match/by-industry.ts'
import { crossValidate } from './match/cross-validate.ts'
import { InputError, runCommand } from './match/input-error.ts'
import { type CompanyInput, readCompanies, readScenarios, type ScenarioInput } from './match/input-files.ts'
import { type LoadedEngine, loadEngine, type Profiles } from './match/load-engine.ts'
import { compare, figuresByQuery, meanOf } from './match/measure-direction.ts'
import {
  figuresLine,
  printAblation,
  printByIndustry,
  printCrossValidated,
  printDirection,
} from './match/print-figures.ts'
import { type Rankings, rankAll, rankEach } from './match/rank-all.ts'
import { type Judgements, readQrels } from './match/read-qrels.ts'
import { GRID, settingsToTry } from './match/settings.ts'
import { trySettings } from './match/try-settings.ts'

const USAGE = 'usage: npm run --silent match:evaluate [-- --data DIR] [--ablation]'
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
/** Settings tried beside the shipped one, of the 144 of the grid. */
const OTHER_SETTINGS = 40
const FOLDS = { needs: 9, companies: 10 }
const SEED = 1
const PROTOCOL =
  'What the engine learns, it learns from the texts and entered tags of all needs and companies, never from judgements. ' +
  'cross-validated: for each fold, one of the settings is chosen by the mean of both directions’ nDCG@10 without any judgement of ' +
  'what is held out, and measured on the fold. It holds out the values of these parameters, not the method, the vocabulary ' +
  'or the other parameters.'

await runCommand(async () => {
  const begun = performance.now()
  const { folder, ablation } = readOptions()
  const scenarios = await readScenarios(path.join(folder, 'scenarios.json'))
  const companies = await readCompanies(path.join(folder, 'companies.json'))
  const judgements = await readQrels(path.join(folder, 'qrels.tsv'))
  const loaded = await loadEngine(scenarios, companies)
  const results = {
    gain: '2^grade-1',
    unjudged: 0,
    relevantFrom: 1,
    protocol: PROTOCOL,
    ...measure(loaded, rankByPeer(scenarios, companies, judgements), judgements),
    'cross-validated': crossValidated(loaded, judgements),
    ...(ablation ? { ablation: ablated(loaded, judgements) } : {}),
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  }
  console.log(`took ${results.seconds} s`)
  console.log(JSON.stringify(results))
})

function measure({ engine, nodes, needs, offers }: LoadedEngine, peer: Rankings, judgements: Judgements) {
  const rankings = rankAll(engine, { needs, offers }, judgements)
  const both = (side: keyof Judgements) =>
    [figuresByQuery(judgements[side], rankings[side]), figuresByQuery(judgements[side], peer[side])] as const
  const needToCompany = compare(...both('byNeed'))
  const companyToNeed = compare(...both('byCompany'))
  const macro = {
    engine: meanOf([needToCompany.engine, companyToNeed.engine]),
    peer: meanOf([needToCompany.peer, companyToNeed.peer]),
  }
  const byIndustry = figuresByIndustry(industryFinder(nodes, engine), needs, ...both('byNeed'))
  printDirection('need → company', needToCompany)
  printDirection('company → need', companyToNeed)
  console.log(`macro average: engine ${figuresLine(macro.engine)} · BM25 text+tags ${figuresLine(macro.peer)}`)
  printByIndustry(byIndustry)
  return { needToCompany, companyToNeed, macro, byIndustry }
}

function crossValidated(profiles: Profiles, judgements: Judgements) {
  const trials = trySettings(settingsToTry(OTHER_SETTINGS, SEED), profiles, judgements)
  const needToCompany = crossValidate(trials, judgements, 'byNeed', FOLDS.needs, SEED)
  const companyToNeed = crossValidate(trials, judgements, 'byCompany', FOLDS.companies, SEED)
  printCrossValidated('need → company', needToCompany)
  printCrossValidated('company → need', companyToNeed)
  return { grid: GRID, settings: trials.length, seed: SEED, needToCompany, companyToNeed }
}

function ablated(profiles: Profiles, judgements: Judgements) {
  const rows = ablate(profiles, judgements)
  printAblation(rows)
  return rows
}

function rankByPeer(scenarios: ScenarioInput[], companies: CompanyInput[], { byNeed, byCompany }: Judgements) {
  const [needs, offers] = [scenarios.map(peerDocument), companies.map(peerDocument)]
  const [offersFor, needsFor] = [bm25Peer(offers), bm25Peer(needs)]
  return {
    byNeed: rankEach(byNeed, needs, ({ text }) => offersFor(text)),
    byCompany: rankEach(byCompany, offers, ({ text }) => needsFor(text)),
  }
}

function readOptions() {
  const { data, ablation } = parsedArguments()
  const given = data ?? process.env.XINGHUI_MATCH_DATA
  const folder = given ? path.resolve(given) : path.resolve(PROJECT, '../shared/data/match-open')
  if (!existsSync(folder)) {
    throw new InputError(`${folder}: no such folder; name the labelled data with --data DIR or XINGHUI_MATCH_DATA`)
  }
  return { folder, ablation }
}

function parsedArguments() {
  try {
    return parseArgs({ options: { data: { type: 'string' }, ablation: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}
