import { CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'
import { mayBeAlike } from '../index/sketch.ts'
import { parted } from '../text/sections.ts'
import type { Hit } from './rank.ts'
import { shareOf, unitsOf } from './wording.ts'

/** Puts hits with nearly the same text together under the best of them; the order stays. */
export function collapse(index: SideIndex, hits: Hit[]): Hit[] {
  const kept: { hit: Hit; sketch: Uint8Array }[] = []
  for (const hit of hits) {
    const sketch = index.blockOf(hit.slot).sketchAt(hit.slot % CAPACITY)
    const twin = kept.find((one) => mayBeAlike(one.sketch, sketch) && areAlike(index, one.hit.slot, hit.slot))
    if (twin) twin.hit.alike = [...(twin.hit.alike ?? []), hit.id]
    else kept.push({ hit, sketch })
  }
  return kept.map(({ hit }) => hit)
}

/** Whether two documents share nine tenths of their units. */
function areAlike(index: SideIndex, slot: number, other: number): boolean {
  return shareOf(unitsAt(index, slot), unitsAt(index, other)) >= ALIKE
}

function unitsAt(index: SideIndex, slot: number): Set<string> {
  return unitsOf(parted(index.blockOf(slot).textAt(slot % CAPACITY)))
}

const ALIKE = 0.9
