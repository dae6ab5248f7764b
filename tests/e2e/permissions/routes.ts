import fs from 'node:fs'
import routes from '#app/routes.ts'

/** An address of the site and what its file answers. */
export interface Address {
  pattern: string
  /** It shows a page or gives a file; the page behind a deed alone is only a way back. */
  read: boolean
  deed: boolean
}

/** Every address of the route table, with what the source of its file exports. */
export async function addresses(): Promise<Address[]> {
  return (await routes).map(({ path = '', file }) => {
    const source = fs.readFileSync(`app/${file}`, 'utf8')
    const deed = /^export (async function|const) action\b/m.test(source)
    const page = /^export default\b/m.test(source)
    const loader = /^export (async function|const) loader\b/m.test(source)
    return { pattern: `/${path}`, read: page || (loader && !deed), deed }
  })
}

/** The pattern that answers a drawn address: of those that fit, the one with the most words of its own. */
export function patternOf(row: string, all: readonly Address[]): string | null {
  const parts = row.replace(/\?.*/, '').split('/')
  const fitting = all
    .map(({ pattern }) => pattern)
    .filter((pattern) => {
      const words = pattern.split('/')
      return words.length === parts.length && words.every((word, i) => /^(:.*|\*)$/.test(word) || word === parts[i])
    })
  return fitting.sort((a, b) => parametersIn(a) - parametersIn(b))[0] ?? null
}

function parametersIn(pattern: string): number {
  return pattern.split('/').filter((word) => /^(:.*|\*)$/.test(word)).length
}
