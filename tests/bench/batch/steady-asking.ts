import { setTimeout } from 'node:timers/promises'

/** How long answers took, in ms. */
export interface Asked {
  /** From when the question was due: waiting for this thread is counted. */
  sinceDue: number[]
  /** The answering alone. */
  answering: number[]
}

/** Asks again and again at a steady pace, as visitors do, for as long as `goesOn` says so. */
export async function askSteadily(ask: (turn: number) => void, everyMs: number, goesOn: () => boolean): Promise<Asked> {
  const asked: Asked = { sinceDue: [], answering: [] }
  let due = performance.now() + everyMs
  for (let turn = 0; goesOn(); turn++) {
    await setTimeout(Math.max(0, due - performance.now()))
    const started = performance.now()
    ask(turn)
    const ended = performance.now()
    asked.sinceDue.push(ended - due)
    asked.answering.push(ended - started)
    due = Math.max(due + everyMs, ended)
  }
  return asked
}
