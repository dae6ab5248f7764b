import { createHash } from 'node:crypto'
import { valuesOfProposal } from '#app/domain/proposal/form.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { canonicalText, RECEIPT_LETTERS, receiptNumber } from '#app/domain/proposal/sending.ts'
import type { proposal, submission } from '#db/schema.ts'
import { demoId } from '../demo-id.ts'
import { ownerOf, writerOf } from '../people/rows.ts'
import type { Random } from '../random.ts'
import { FOUND, type PlannedScenario } from '../scenarios/plan.ts'
import { offerText } from './offer-text.ts'
import { companyOf, type Pairing } from './pairings.ts'
import { DECLINED_BECAUSE, SELECTED_BECAUSE } from './reasons.ts'

type ProposalRow = typeof proposal.$inferInsert

export interface ProposalRows {
  proposals: ProposalRow[]
  submissions: (typeof submission.$inferInsert)[]
}

const HOUR_MS = 60 * 60 * 1000
const WAN_YUAN = 10_000

/** The answers of companies to scenarios: typed, sent, read, chosen or declined, as far as each scenario has come. */
export function proposalRows(
  pairings: readonly Pairing[],
  nameOf: (personKey: string) => string,
  now: Date,
  random: Random,
): ProposalRows {
  const rows: ProposalRows = { proposals: [], submissions: [] }
  for (const pairing of pairings) {
    if (!pairing.proposal) continue
    const sentAt = sendingTime(pairing.scenario, now, random)
    const row = proposalRow(pairing, pairing.proposal, sentAt, random)
    const text = contentOf(pairing, nameOf(ownerOf(pairing.companyKey)), random)
    const draft = { ...valuesOfProposal(text), team: '', plan: '' }
    rows.proposals.push(pairing.proposal === 'draft' ? { ...row, draft } : row)
    if (pairing.proposal !== 'draft') rows.submissions.push(submissionRow(pairing, text, sentAt))
  }
  return rows
}

/** Some days before the deadline, or before today while the scenario is open. */
function sendingTime({ openedAt, closesAt }: PlannedScenario, now: Date, random: Random): Date {
  const from = openedAt?.getTime() ?? 0
  const until = Math.min(closesAt.getTime(), now.getTime()) - 5 * HOUR_MS
  return new Date(from + Math.floor((until - from) * (0.35 + random.fraction() * 0.6)))
}

function contentOf({ scenario: { source }, companyKey, capabilityAt }: Pairing, contactName: string, random: Random) {
  const company = companyOf(companyKey)
  const capability = company.capabilities[capabilityAt]
  if (!capability) throw new Error(`${companyKey} has no capability ${capabilityAt}`)
  const text = offerText({ scenario: source, company, capability }, contactName, random)
  const most = Number(/(\d+)\D*$/.exec(source.budget)?.[1] ?? 0)
  return { ...text, priceYuan: most ? Math.round(most * (0.72 + random.fraction() * 0.26)) * WAN_YUAN : null }
}

function proposalRow(
  { scenario, companyKey }: Pairing,
  state: ProposalState,
  sentAt: Date,
  random: Random,
): ProposalRow {
  const decided = state === 'selected' || state === 'notSelected'
  const because = state === 'selected' ? random.pick(SELECTED_BECAUSE) : random.pick(DECLINED_BECAUSE)
  const decidedAt = decided ? decisionTime(scenario) : null
  const createdAt = new Date(sentAt.getTime() - random.between(3, 90) * HOUR_MS)
  const opened = scenario.steps.find(({ move }) => move === 'evaluate')?.at
  const readAt = state === 'opened' || state === 'shortlisted' ? opened : undefined
  return {
    id: demoId('proposal', `${scenario.source.key}/${companyKey}`),
    scenarioId: demoId('scenario', scenario.source.key),
    companyId: demoId('organisation', companyKey),
    state,
    draft: null,
    decisionReason: decided ? because : null,
    decidedById: decided ? demoId('person', ownerOf(scenario.source.agency)) : null,
    decidedAt,
    version: decided ? 3 : state === 'draft' ? 1 : 2,
    createdAt,
    updatedAt: decidedAt ?? readAt ?? sentAt,
  }
}

/** When the scenario found its company, or was closed. */
function decisionTime({ steps, state }: PlannedScenario): Date {
  const move = FOUND.includes(state) ? 'match' : 'evaluate'
  const at = steps.find((step) => step.move === move)?.at
  if (!at) throw new Error(`a ${state} scenario has decided nothing`)
  return at
}

function submissionRow({ scenario, companyKey }: Pairing, content: ReturnType<typeof contentOf>, submittedAt: Date) {
  const key = `${scenario.source.key}/${companyKey}`
  return {
    id: demoId('submission', key),
    proposalId: demoId('proposal', key),
    receipt: receiptNumber(submittedAt, demoId('receipt', key).slice(0, RECEIPT_LETTERS).toUpperCase()),
    idempotencyKey: demoId('sending', key),
    content,
    digest: createHash('sha256').update(canonicalText(content)).digest('hex'),
    submittedById: demoId('person', writerOf(companyKey)),
    submittedAt,
    supersededAt: null,
  }
}
