import type { PlanInput, PossibleTalk } from '#app/domain/event/plan/input.ts'

/** How good a plan is: organisations that talk, scenarios that are talked about, and the sum of the weights. */
export type Worth = [organisations: number, scenarios: number, weight: number]

export function worthOf(talks: readonly PossibleTalk[]): Worth {
  const count = (of: (talk: PossibleTalk) => string) => new Set(talks.map(of)).size
  const organisations = count(({ agencyId }) => agencyId) + count(({ companyId }) => companyId)
  return [organisations, count(({ scenarioId }) => scenarioId), talks.reduce((sum, { weight }) => sum + weight, 0)]
}

export function isBetter(a: Worth, b: Worth): boolean {
  const at = a.findIndex((figure, i) => figure !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** The best worth there is, by trying every slot, or none, for every talk. */
export function bestByForce({ agencies, companies, possible, slots, tables }: PlanInput): Worth {
  const peopleOf = new Map([...agencies, ...companies].map(({ id, delegates }) => [id, delegates]))
  const busy = new Map<string, number>()
  const chosen: PossibleTalk[] = []
  let best: Worth = [0, 0, 0]
  const room = (key: string, most: number) => (busy.get(key) ?? 0) < most
  const change = (keys: string[], by: 1 | -1) => {
    for (const key of keys) busy.set(key, (busy.get(key) ?? 0) + by)
  }
  const from = (at: number): void => {
    const talk = possible[at]
    if (!talk) {
      const worth = worthOf(chosen)
      if (isBetter(worth, best)) best = worth
      return
    }
    from(at + 1)
    for (let slot = 0; slot < slots; slot++) {
      const keys = [`${talk.agencyId} ${slot}`, `${talk.companyId} ${slot}`, `table ${slot}`]
      const most = [peopleOf.get(talk.agencyId) ?? 0, peopleOf.get(talk.companyId) ?? 0, tables]
      if (!keys.every((key, i) => room(key, most[i] ?? 0))) continue
      change(keys, 1)
      chosen.push(talk)
      from(at + 1)
      chosen.pop()
      change(keys, -1)
    }
  }
  from(0)
  return best
}
