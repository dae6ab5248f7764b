import type { AttachmentProblem } from '../attachment/problem.ts'

/** A file of a package that was not taken, and why. */
export interface RefusedFile {
  name: string
  problem: AttachmentProblem
}

/** The same for two names that a person, Windows or macOS would take for one. */
export function fileKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** Which files the names of a row mean, and which names mean none. */
export interface NamedFiles {
  found: string[]
  missing: string[]
}

/**
 * Finds files by the names that somebody wrote into a cell. The ending may be left out where only one file has the rest
 * of the name; a folder before the name says nothing.
 */
export function namedFiles(written: readonly string[], names: readonly string[]): NamedFiles {
  const found = new Set<string>()
  const missing: string[] = []
  for (const each of written) {
    const key = fileKey(baseName(each))
    const whole = names.filter((name) => fileKey(name) === key)
    const fitting = whole.length > 0 ? whole : names.filter((name) => fileKey(withoutEnding(name)) === key)
    if (fitting.length === 1 && fitting[0]) found.add(fitting[0])
    else missing.push(each)
  }
  return { found: [...found], missing }
}

/** The name of a file without the folders before it. */
export function baseName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/u, '')
}
