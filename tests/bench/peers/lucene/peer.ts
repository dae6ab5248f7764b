import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Profile } from '#app/matching/model.ts'
import { PLACES, type Timed } from '../../harness/contender.ts'
import type { Peer } from '../peer.ts'
import { compileRanker, luceneMissing } from './install.ts'
import { startLineProcess } from './line-process.ts'
import { writeDocuments } from './write-documents.ts'

/** Lucene over the same units, all of them scored. */
export const lucenePeer = peerNamed('lucene', 'counting')

/** Lucene over the same units, leaving out what cannot come among the best (block-max WAND). */
export const luceneSkippingPeer = peerNamed('lucene-skipping', 'skipping')

function peerNamed(name: string, mode: 'counting' | 'skipping'): Peer {
  return {
    name,
    most: 1_000_000,
    sameScores: false,
    missing: luceneMissing,
    async build(companies, reading) {
      const folder = mkdtempSync(path.join(tmpdir(), 'bench-lucene-'))
      const [documents, index] = [path.join(folder, 'documents.txt'), path.join(folder, 'index')]
      const ids = writeDocuments(documents, companies, reading)
      const ranker = startLineProcess('java', [
        '-Xmx4g',
        '-cp',
        compileRanker(folder),
        'LuceneRanker',
        mode,
        `${PLACES}`,
      ])
      await ranker.ask(`index\t${documents}\t${index}`)
      return {
        name,
        ask: async (need: Profile) => answerIn(await ranker.ask(queryOf(reading.unitsOf(reading.text(need)))), ids),
        figures: async () => ({ javaHeapBytes: Number(await ranker.ask('memory')), fileBytes: bytesIn(index) }),
        async close() {
          await ranker.end()
          rmSync(folder, { recursive: true })
        },
      }
    },
  }
}

/** Every unit once, with the weight 1. */
function queryOf(units: readonly string[]): string {
  return ['query', ...Array.from(new Set(units), (unit) => `${unit}\t1`)].join('\t')
}

function answerIn(line: string, ids: readonly string[]): Timed {
  const [nanoseconds, ...pairs] = line.split('\t').map(Number)
  const ranked = Array.from({ length: pairs.length / 2 }, (_, at) => {
    return { id: ids[pairs[2 * at]!]!, score: pairs[2 * at + 1]! }
  })
  return { ranked, ms: nanoseconds! / 1e6 }
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
}
