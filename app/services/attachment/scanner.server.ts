import { execFile } from 'node:child_process'

const SCAN_MAX_MS = 60_000

type Environment = Record<string, string | undefined>
/** What the scanner says of a file: fine, dangerous, or nothing that can be relied on. */
export type Verdict = 'clean' | 'refused' | 'unknown'
export type Scanner = (path: string) => Promise<Verdict>

/**
 * The virus scanner that the operator names: a command that is given the path of a file and leaves with 0 when it is
 * clean and with 1 when it is not, as clamdscan does. Null when there is none.
 */
export function scannerOf({ ATTACHMENT_SCANNER }: Environment): Scanner | null {
  const [command, ...given] = (ATTACHMENT_SCANNER ?? '').split(/\s+/).filter(Boolean)
  if (!command) return null
  return (path) =>
    new Promise((resolve) => {
      execFile(command, [...given, path], { timeout: SCAN_MAX_MS }, (error) => {
        if (!error) resolve('clean')
        else resolve(error.code === 1 ? 'refused' : 'unknown')
      })
    })
}
