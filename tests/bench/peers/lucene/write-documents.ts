import { closeSync, openSync, writeSync } from 'node:fs'
import type { Profile } from '#app/matching/model.ts'
import type { Reading } from '../reading.ts'

/** Writes companies to a file, one a line, units separated by spaces; returns their ids in the order of the lines. */
export function writeDocuments(file: string, companies: Iterable<Profile>, reading: Reading): string[] {
  const ids: string[] = []
  const open = openSync(file, 'w')
  let lines: string[] = []
  for (const company of companies) {
    ids.push(company.id)
    lines.push(`${reading.unitsOf(reading.text(company)).join(' ')}\n`)
    if (lines.length < AT_ONCE) continue
    writeSync(open, lines.join(''))
    lines = []
  }
  writeSync(open, lines.join(''))
  closeSync(open)
  return ids
}

const AT_ONCE = 1000
