import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that answers every line with one line. */
export interface LineProcess {
  ask(line: string): Promise<string>
  end(): Promise<void>
}

/** Starts such a program; what it prints as errors is passed on. One line at a time is asked. */
export function startLineProcess(program: string, words: readonly string[]): LineProcess {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined
  const settle = (how: (waiter: NonNullable<typeof waiting>) => void) => {
    const waiter = waiting
    waiting = undefined
    if (waiter) how(waiter)
  }
  createInterface({ input: child.stdout }).on('line', (line) => settle(({ resolve }) => resolve(line)))
  child.on('error', (error) => settle(({ reject }) => reject(error)))
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      settle(({ reject }) => reject(new Error(`${program} ended with ${code} before it answered`)))
      resolve()
    })
  })
  return {
    ask(line) {
      if (waiting) throw new Error(`${program} has not answered the line before`)
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        child.stdin.write(`${line}\n`)
      })
    },
    end() {
      child.stdin.end()
      return ended
    },
  }
}
