import type { ScenarioState } from '../scenario/lifecycle.ts'

/** Most scenarios that pass in one go: a page of the queue. */
const SEVERAL_MAX = 50

/** A scenario as a reviewer saw it. */
export interface Seen {
  id: string
  version: number
}

/** How one of several stands: it can pass, it has passed, or why it cannot. */
export type ApprovalStanding = 'ready' | 'passed' | 'notInReview' | 'own' | 'late' | 'changed'

/** How a scenario stands, now, for somebody who saw this version of it. */
export function approvalStanding(
  { state, version, closesAt }: { state: ScenarioState; version: number; closesAt: Date | null },
  { seen, own, now }: { seen: number; own: boolean; now: Date },
): ApprovalStanding {
  if (state === 'approved' || state === 'open') return 'passed'
  if (state !== 'inReview') return 'notInReview'
  if (own) return 'own'
  if (closesAt !== null && closesAt <= now) return 'late'
  return version === seen ? 'ready' : 'changed'
}

const SEEN = /^([\w-]{1,64})~(\d{1,9})$/

/** `ID~VERSION`, as an address and a box name what was seen. */
export function seenText({ id, version }: Seen): string {
  return `${id}~${version}`
}

/** What texts name, each scenario once, at most a page of them; others are dropped. */
export function seenIn(texts: readonly string[]): Seen[] {
  const found = new Map<string, Seen>()
  for (const text of texts) {
    const [, id, version] = SEEN.exec(text) ?? []
    if (id !== undefined) found.set(id, { id, version: Number(version) })
  }
  return [...found.values()].slice(0, SEVERAL_MAX)
}
