import type { Profile, Ranked } from '#app/matching/model.ts'
import { type Contender, timed } from './contender.ts'

/** Times in ms by contender, query and pass. */
export type Times = ReadonlyMap<string, readonly (readonly number[])[]>

/** How a race is run. */
export interface RaceOptions {
  /** How often every query is answered; at least once. */
  passes: number
  /** How long each contender runs itself warm, alone, before times are kept: compilers need thousands of calls. */
  warmUpMs: number
  /** No further pass begins later. */
  mostMs: number
}

/** Every contender's answers to the queries, not timed: what is compared before there is talk of speed. */
export async function answersOf(
  contenders: readonly Contender[],
  needs: readonly Profile[],
): Promise<Map<string, Ranked[][]>> {
  const answers = new Map(contenders.map(({ name }): [string, Ranked[][]] => [name, []]))
  for (const need of needs) {
    for (const contender of contenders) {
      const { ranked } = await timed(contender, need)
      answers.get(contender.name)!.push([...ranked])
    }
  }
  return answers
}

/**
 * Has the contenders answer the same queries in turn, query by query, so that whatever else the machine does meets
 * all of them alike. Who begins changes with every query and pass.
 */
export async function race(
  contenders: readonly Contender[],
  needs: readonly Profile[],
  { passes, warmUpMs, mostMs }: RaceOptions,
): Promise<Times> {
  for (const contender of contenders) await warmUp(contender, needs, warmUpMs)
  const began = performance.now()
  const times = new Map(contenders.map(({ name }): [string, number[][]] => [name, needs.map(() => [])]))
  for (let pass = 0; pass === 0 || (pass < passes && performance.now() - began < mostMs); pass++) {
    await onePass(contenders, needs, pass, (name, query, ms) => times.get(name)![query]!.push(ms))
  }
  return times
}

async function warmUp(contender: Contender, needs: readonly Profile[], ms: number) {
  const began = performance.now()
  for (let turn = 0; performance.now() - began < ms; turn++) await timed(contender, needs[turn % needs.length]!)
}

async function onePass(
  contenders: readonly Contender[],
  needs: readonly Profile[],
  pass: number,
  keep: (name: string, query: number, ms: number) => void,
) {
  for (const [query, need] of needs.entries()) {
    for (const contender of inTurn(contenders, query + pass)) {
      const answer = timed(contender, need)
      const { ms } = answer instanceof Promise ? await answer : answer
      keep(contender.name, query, ms)
    }
  }
}

/** The contenders in order, beginning with another one each turn. */
export function inTurn<T>(contenders: readonly T[], turn: number): T[] {
  return contenders.map((_, at) => contenders[(at + turn) % contenders.length]!)
}
