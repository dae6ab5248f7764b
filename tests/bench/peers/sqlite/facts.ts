import type { Facts } from '#app/matching/score/facts.ts'

/** The facts of an offer as columns of `doc`, from `maturity` on. */
export function docRow({
  maturity,
  district,
  cases,
  capacity,
  qualifications,
  wishes,
}: Facts): (number | string | null)[] {
  const flag = (wish: string) => (wishes.includes(wish) ? 1 : 0)
  return [
    maturity === null ? null : MATURITIES.indexOf(maturity),
    district,
    cases,
    capacity,
    qualifications && `|${qualifications.join('|')}|`,
    flag('firstUse'),
    flag('testSite'),
    flag('dataAccess'),
  ]
}

/**
 * The facts of a need as named parameters of the statement.
 * @throws when it asks for more than two qualifications: the statement has places for two
 */
export function needParameters({
  stage,
  district,
  openings,
  qualifications,
}: Facts): Record<string, number | string | null> {
  const answers = (...kinds: string[]) => (kinds.some((kind) => openings.includes(kind)) ? 1 : 0)
  const asked = qualifications ?? []
  if (asked.length > 2) throw new Error('more than two qualifications are asked for')
  const [first, second] = asked.map((word) => `|${word}|`)
  return {
    asked: asked.length,
    first: first ?? null,
    second: second ?? '-',
    least: stage === null ? null : STAGES.indexOf(stage),
    district,
    opens: openings.length > 0 ? 1 : 0,
    users: answers('users'),
    sites: answers('site', 'airspace', 'roadside', 'equipment'),
    records: answers('data', 'compute'),
  }
}

const MATURITIES = ['lab', 'prototype', 'smallBatch', 'scale']
/** A stage asks at least for the maturity with the same number. */
const STAGES = ['validation', 'integration', 'rollout']
