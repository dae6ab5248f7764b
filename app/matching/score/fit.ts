import type { Evidence, FactKind } from '../evidence.ts'
import { FIT_POINTS } from '../parameters.ts'
import type { Facts } from './facts.ts'

/** What fit is worth for a pair: the points of the facts both sides have stored, and how many were to be had. */
export interface Fit {
  points: number
  max: number
  evidence: Evidence[]
  /** Facts that one side lacks, so that they count neither way. */
  unknown: FactKind[]
}

/** The most that fit can be worth. */
export const FIT_MAX = Object.values(FIT_POINTS).reduce((sum, points) => sum + points, 0)

/** The most that fit can be worth for a need: the points of what it states, and of what is known of offers alone. */
export function fitMost({ stage, openings, qualifications, district }: Facts): number {
  let most: number = FIT_POINTS.cases + FIT_POINTS.capacity
  if (stage) most += FIT_POINTS.stage
  if (openings.length > 0) most += FIT_POINTS.openings
  if (qualifications && qualifications.length > 0) most += FIT_POINTS.qualifications
  return district ? most + FIT_POINTS.district : most
}

/** Compares stored facts of a need and an offer. A fact that either side lacks is neutral: it is not in `max`. */
export function fitOf(need: Facts, offer: Facts): Fit {
  const fit: Fit = { points: 0, max: 0, evidence: [], unknown: [] }
  for (const [kind, rule] of RULES) {
    const found = rule(need, offer)
    if (found === 'notAsked') continue
    if (found === 'unknown') {
      fit.unknown.push(kind)
      continue
    }
    fit.max += FIT_POINTS[kind]
    fit.evidence.push(...found)
    for (const { points } of found) fit.points += points
  }
  return fit
}

type Found = Evidence[] | 'unknown' | 'notAsked'

const RULES: [FactKind, (need: Facts, offer: Facts) => Found][] = [
  ['stage', stage],
  ['openings', openings],
  ['qualifications', qualifications],
  ['cases', cases],
  ['capacity', capacity],
  ['district', district],
]

function stage({ stage }: Facts, { maturity }: Facts): Found {
  if (!stage || !maturity) return 'unknown'
  const points = stagePoints(stage, maturity) ?? 0
  return [{ kind: points < FIT_POINTS.stage ? 'stageAhead' : 'stageFits', stage, maturity, points }]
}

/** Points for a maturity at a stage; null when the word is no maturity. */
export function stagePoints(stage: NonNullable<Facts['stage']>, maturity: string): number | null {
  const rank = MATURITIES.indexOf(maturity)
  const behind = Math.max(0, LEAST_MATURITY[stage] - rank)
  return rank < 0 ? null : FIT_POINTS.stage * Math.max(0, 1 - behind / 2)
}

function openings({ openings }: Facts, { wishes }: Facts): Found {
  const asked = wishes.filter((wish) => answerTo(wish, openings) !== 'notAnswerable')
  if (asked.length === 0) return 'notAsked'
  if (openings.length === 0) return 'unknown'
  const each = FIT_POINTS.openings / asked.length
  return asked.map((wish): Evidence => {
    const opening = answerTo(wish, openings)
    return opening === null
      ? { kind: 'noOpeningForWish', wish, points: 0 }
      : { kind: 'openingMeetsWish', opening, wish, points: each }
  })
}

/** The opening that answers a wish, null when none does; some wishes are answered by people, not by openings. */
export function answerTo(wish: string, openings: string[]): string | null | 'notAnswerable' {
  const answers = OPENINGS_FOR.get(wish)
  return answers ? (answers.find((opening) => openings.includes(opening)) ?? null) : 'notAnswerable'
}

function qualifications({ qualifications: asked }: Facts, { qualifications: held }: Facts): Found {
  if (!asked || asked.length === 0) return 'notAsked'
  if (held === null) return 'unknown'
  const each = FIT_POINTS.qualifications / asked.length
  return asked.map((qualification): Evidence => {
    return held.includes(qualification)
      ? { kind: 'qualificationHeld', qualification, points: each }
      : { kind: 'qualificationMissing', qualification, points: 0 }
  })
}

function cases(_need: Facts, { cases }: Facts): Found {
  if (cases === null) return 'unknown'
  return [{ kind: 'trackRecord', cases, points: casePoints(cases) }]
}

/** Points for a number of cases on record. */
export function casePoints(cases: number): number {
  return FIT_POINTS.cases * Math.min(1, Math.max(0, cases) / CASES_ENOUGH)
}

function capacity(_need: Facts, { capacity }: Facts): Found {
  if (capacity === null) return 'unknown'
  return [
    {
      kind: capacity > 0 ? 'hasCapacity' : 'noCapacity',
      projects: capacity,
      points: capacity > 0 ? FIT_POINTS.capacity : 0,
    },
  ]
}

function district({ district: wanted }: Facts, { district: own }: Facts): Found {
  if (!wanted || !own) return 'unknown'
  const kind = wanted === own ? 'sameDistrict' : 'otherDistrict'
  return [{ kind, district: own, points: wanted === own ? FIT_POINTS.district : 0 }]
}

/** Words of maturity, the least mature first. */
export const MATURITIES: string[] = ['lab', 'prototype', 'smallBatch', 'scale']
const LEAST_MATURITY = { validation: 0, integration: 1, rollout: 2 } as const
const CASES_ENOUGH = 3
/** Which openings answer a wish; joint research and finance are answered by people. */
export const OPENINGS_FOR = new Map([
  ['firstUse', ['users']],
  ['testSite', ['site', 'airspace', 'roadside', 'equipment']],
  ['dataAccess', ['data', 'compute']],
])
