import type { Evidence } from '../evidence.ts'
import { FIT_POINTS } from '../parameters.ts'
import type { Facts } from './compile-profile.ts'

/** What fit is worth for a pair: the points of the facts both sides have stored, and how many were to be had. */
export interface Fit {
  points: number
  max: number
  evidence: Evidence[]
}

/** The most that fit can be worth. */
export const FIT_MAX = Object.values(FIT_POINTS).reduce((sum, points) => sum + points, 0)

/** Compares stored facts of a need and an offer. A fact that either side lacks is neutral: it is not in `max`. */
export function fitOf(need: Facts, offer: Facts): Fit {
  const fit: Fit = { points: 0, max: 0, evidence: [] }
  for (const rule of [stage, openings, qualifications, cases, district]) {
    const found = rule(need, offer)
    if (found === null) continue
    fit.max += found.max
    fit.evidence.push(...found.evidence)
    for (const { points } of found.evidence) fit.points += points
  }
  return fit
}

type Found = { max: number; evidence: Evidence[] } | null

function stage({ stage }: Facts, { maturity }: Facts): Found {
  if (!stage || !maturity) return null
  const behind = Math.max(0, LEAST_MATURITY[stage] - MATURITY[maturity])
  const points = FIT_POINTS.stage * Math.max(0, 1 - behind / 2)
  return {
    max: FIT_POINTS.stage,
    evidence: [{ kind: behind > 0 ? 'stageAhead' : 'stageFits', stage, maturity, points }],
  }
}

function openings({ openings = [] }: Facts, { wishes = [] }: Facts): Found {
  const asked = wishes.flatMap((wish) => (isAnswerable(wish) ? wish : []))
  if (openings.length === 0 || asked.length === 0) return null
  const each = FIT_POINTS.openings / asked.length
  const evidence = asked.map((wish): Evidence => {
    const opening = OPENINGS_FOR[wish].find((code) => openings.includes(code))
    return opening === undefined
      ? { kind: 'noOpeningForWish', wish, points: 0 }
      : { kind: 'openingMeetsWish', opening, wish, points: each }
  })
  return { max: FIT_POINTS.openings, evidence }
}

function qualifications({ qualifications: asked = [] }: Facts, { qualifications: held }: Facts): Found {
  if (asked.length === 0 || held === undefined) return null
  const each = FIT_POINTS.qualifications / asked.length
  const evidence = asked.map((qualification): Evidence => {
    return held.includes(qualification)
      ? { kind: 'qualificationHeld', qualification, points: each }
      : { kind: 'qualificationMissing', qualification, points: 0 }
  })
  return { max: FIT_POINTS.qualifications, evidence }
}

function cases(_need: Facts, { cases }: Facts): Found {
  if (cases === undefined) return null
  const points = FIT_POINTS.cases * Math.min(1, Math.max(0, cases) / CASES_ENOUGH)
  return { max: FIT_POINTS.cases, evidence: [{ kind: 'trackRecord', cases, points }] }
}

function district({ district: wanted }: Facts, { district: own }: Facts): Found {
  if (!wanted || !own) return null
  const kind = wanted === own ? 'sameDistrict' : 'otherDistrict'
  const points = wanted === own ? FIT_POINTS.district : 0
  return { max: FIT_POINTS.district, evidence: [{ kind, district: own, points }] }
}

function isAnswerable(wish: string): wish is keyof typeof OPENINGS_FOR {
  return Object.hasOwn(OPENINGS_FOR, wish)
}

const MATURITY = { lab: 0, prototype: 1, smallBatch: 2, scale: 3 } as const
const LEAST_MATURITY = { validation: 0, integration: 1, rollout: 2 } as const
const CASES_ENOUGH = 3
/** Which openings answer a wish; joint research and finance are answered by people, not by openings. */
const OPENINGS_FOR = {
  firstUse: ['users'],
  testSite: ['site', 'airspace', 'roadside', 'equipment'],
  dataAccess: ['data', 'compute'],
} as const
