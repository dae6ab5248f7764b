import { Block } from './block.ts'

/** A copy of a block without its dead documents, the living in the same order. */
export function compacted(block: Block, open: boolean): Block {
  const packed = new Block(block.side, block.code)
  const moved = new Int32Array(block.size).fill(-1)
  for (let place = 0; place < block.size; place++) {
    if (!block.alive.values[place]) continue
    moved[place] = packed.size
    packed.ids.push(block.ids.of(place))
    packed.texts.push(block.texts.of(place))
    packed.weighed.push(block.weighed.of(place))
    packed.voices.push(block.voices.of(place))
    packed.facts.push(block.facts.of(place))
    packed.sketches.append(block.sketchAt(place))
    packed.lengths.push(block.lengths.values[place]!)
    if (block.side === 'needs') packed.masses.push(block.masses.values[place]!)
    packed.alive.push(1)
    packed.living++
  }
  block.terms.each((term, list) => {
    for (const posting of list) {
      const place = moved[posting >> 2]!
      if (place >= 0) packed.terms.append(term, place, posting & 3)
    }
  })
  block.tags.each((tag, before, weight) => {
    const place = moved[before]!
    if (place >= 0) packed.tags.append(tag, place, weight)
  })
  if (!open) packed.seal()
  return packed
}
