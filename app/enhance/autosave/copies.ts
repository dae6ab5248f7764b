import type { Written } from './controls.ts'

/** A copy of what was written and has not been acknowledged by the server. */
export interface Copy {
  key: string
  at: number
  written: Written
}

const PREFIX = 'draft:'

/** The key of this page's own copy: two tabs, or a reload, never write over each other's text. */
export function newCopyKey(url: string): string {
  return `${PREFIX}${url}#${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
}

/** Keeps a copy in this browser; `false` when the browser cannot. */
export function keepCopy(key: string, written: Written): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), written }))
    return true
  } catch {
    return false
  }
}

/** Forgets one copy. */
export function dropCopy(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The copies that earlier pages left for this address, newest first; of every address for `*`. */
export function copiesOf(url: string): Copy[] {
  try {
    const prefix = url === '*' ? PREFIX : `${PREFIX}${url}#`
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    return keys.flatMap(copyAt).sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

function copyAt(key: string): Copy[] {
  try {
    return [{ ...(JSON.parse(localStorage.getItem(key) ?? '') as Omit<Copy, 'key'>), key }]
  } catch {
    return []
  }
}
