import { spawn } from 'node:child_process'

/**
 * Runs a program to its end with this terminal as its own.
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
