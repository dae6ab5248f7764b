import type { history, match } from '#db/schema.ts'
import { demoId } from './demo-id.ts'

type HistoryRow = typeof history.$inferInsert
type MatchRow = typeof match.$inferInsert
type Step = Pick<HistoryRow, 'act' | 'at'> & Partial<HistoryRow>

/** How each pair came to where it stands: introduced, answered by both sides, moved on. */
export function matchTrail(
  matches: readonly MatchRow[],
  personOf: (organisationId: string) => string,
  agencyOf: (scenarioId: string) => string,
): HistoryRow[] {
  return matches.flatMap((row) => {
    const sides = { agency: personOf(agencyOf(row.scenarioId)), company: personOf(row.companyId) }
    return [...beginning(row, sides), ...ending(row), ...arranging(row, sides)].map((step, at) => ({
      id: demoId('history', `match/${row.id}/${at}`),
      noun: 'match' as const,
      subjectId: row.id,
      personId: null,
      fromState: null,
      toState: null,
      reason: '',
      detail: null,
      ...step,
    }))
  })
}

function beginning(row: MatchRow, sides: { agency: string; company: string }): Step[] {
  if (row.origin === 'proposal') {
    return [
      { act: 'agree', at: row.createdAt, personId: sides.agency, toState: 'agreed', detail: { origin: 'proposal' } },
    ]
  }
  const introduced = { act: 'introduce', at: row.createdAt, personId: row.ownerId, toState: 'introduced' }
  const answered = (['agency', 'company'] as const).flatMap((side) => {
    const answer = side === 'agency' ? row.agencyAnswer : row.companyAnswer
    if (answer === 'pending') return []
    const reason = answer === 'declined' ? row.reasonNote : ''
    const both = side === 'company' && answer === 'accepted' && row.agencyAnswer === 'accepted'
    const toState = answer === 'declined' ? 'declined' : both ? 'talking' : 'introduced'
    const at = midway(row, side === 'agency' ? 0.2 : 0.3)
    return {
      act: 'answer',
      at,
      personId: sides[side],
      fromState: 'introduced',
      toState,
      reason,
      detail: { side, answer },
    }
  })
  return [introduced, ...answered]
}

/** The time that the agency named, and the step that the curator planned. */
function arranging(row: MatchRow, sides: { agency: string }): Step[] {
  const proposed = { act: 'proposeMeeting', at: midway(row, 0.9), personId: sides.agency }
  const planned = { act: 'nextStep', at: row.updatedAt, personId: row.ownerId }
  const meeting = { party: 'agency', at: row.meetingAt?.toISOString(), place: row.meetingPlace }
  return [
    ...(row.meetingAt ? [{ ...proposed, detail: meeting }] : []),
    ...(row.nextStep ? [{ ...planned, detail: { nextStep: row.nextStep, nextStepOn: row.nextStepOn } }] : []),
  ]
}

function ending(row: MatchRow): Step[] {
  const agreed = { act: 'agree', at: midway(row, 0.6), personId: row.ownerId, fromState: 'talking', toState: 'agreed' }
  const before = row.origin === 'proposal' ? [] : [agreed]
  const last = { at: row.updatedAt, personId: row.ownerId }
  if (row.state === 'agreed') return before
  if (row.state === 'landed') return [...before, { ...last, act: 'land', fromState: 'agreed', toState: 'landed' }]
  if (row.state === 'lost')
    return [{ ...last, act: 'lose', fromState: 'talking', toState: 'lost', reason: row.reasonNote }]
  return []
}

function midway({ createdAt, updatedAt }: MatchRow, share: number): Date {
  return new Date(createdAt.getTime() + Math.max(0, Math.floor((updatedAt.getTime() - createdAt.getTime()) * share)))
}
