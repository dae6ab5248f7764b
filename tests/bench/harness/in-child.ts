import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Runs a built script of the benchmarks in a process of its own, so that its memory is its own too. What it prints passes
 * through to standard output and error.
 * @param name its place below this folder, without ending
 * @throws when it fails
 */
export function runInChild(name: string, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, builtScript(name), ...words], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${name} ${words.join(' ')} ended with ${code}`))
    })
  })
}

/** Where `run.mjs` has put a script of the benchmarks. */
export function builtScript(name: string): string {
  return path.join(process.env.BENCH_BUILT ?? '.cache/bench', `${name}.mjs`)
}
