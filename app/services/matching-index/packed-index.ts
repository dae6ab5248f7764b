import { z } from 'zod'
import { restoreEngine } from '#app/matching/engine.ts'
import type { TagNode } from '#app/matching/model.ts'
import { checksum } from './checksum.ts'
import { HeldIndex } from './held-index.ts'

const prints = z.record(z.string(), z.number())
const markInput = z.object({ learnedAt: z.iso.datetime(), changed: z.array(z.string()), needs: prints, offers: prints })

/** An index as bytes of their own: a copy, so that the index may change while they are written or sent. */
export function packedIndex({
  engine,
  learnedAt,
  changed,
  prints: { needs, offers },
}: HeldIndex): Uint8Array<ArrayBuffer> {
  const mark: z.infer<typeof markInput> = {
    learnedAt: learnedAt.toISOString(),
    changed: [...changed],
    needs: Object.fromEntries(needs),
    offers: Object.fromEntries(offers),
  }
  const pieces = engine.save(mark, checksum)
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/**
 * The index that was packed. Its arrays lie in the bytes, which must not change.
 * @throws when the bytes are not whole, or were packed for another taxonomy or by another version
 */
export function unpackedIndex(nodes: TagNode[], bytes: Uint8Array): HeldIndex {
  const { engine, mark } = restoreEngine(nodes, bytes, checksum)
  const { learnedAt, changed, needs, offers } = markInput.parse(mark)
  const held = { needs: new Map(Object.entries(needs)), offers: new Map(Object.entries(offers)) }
  const index = new HeldIndex(engine, new Date(learnedAt), held, changed)
  if (!index.isWhole) throw new Error('the index does not hold what it was given')
  return index
}
