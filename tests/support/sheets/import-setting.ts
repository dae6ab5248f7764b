import { readFileSync } from 'node:fs'
import type { ImportSetting } from '#app/domain/listing/examine-book.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import taxonomy from '#seeds/taxonomy/taxonomy.json' with { type: 'json' }

/** The whole taxonomy, with application domains as `domain.<name>`. */
export const resolve = resolverOver([
  ...taxonomy.level1,
  ...taxonomy.level2,
  ...taxonomy.domains.map(({ name }) => ({ id: `domain.${name}`, name, aliases: [] })),
])

/** An import in February 2026 in which nobody has decided anything yet. */
export const SETTING: ImportSetting = {
  now: new Date('2026-02-01T00:00:00Z'),
  resolve,
  decisions: {},
  owner: null,
  mappings: {},
}

/** One of the example lists, as bytes. */
export const listFile = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)))

/**
 * The records an example list holds, written down independently of the reader; instants as ISO text. None of the lists
 * names files.
 */
export function expectedRecords(name: string): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
  return records.map((record) => ({ fileNames: [], ...record }))
}
