import { CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'
import { mayBeAlike } from '../index/sketch.ts'
import { parted } from '../text/sections.ts'
import { segment } from '../text/segment.ts'
import type { Hit } from './rank.ts'

/** Puts hits with nearly the same text together under the best of them; the order stays. */
export function collapse(index: SideIndex, hits: Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    const twin = kept.find((one) => areAlike(index, one.slot, hit.slot))
    if (twin) twin.alike = [...(twin.alike ?? []), hit.id]
    else kept.push(hit)
  }
  return kept
}

/** Whether two documents share nine tenths of their units. */
export function areAlike(index: SideIndex, slot: number, other: number): boolean {
  const [a, b] = [index.blockOf(slot).sketches.of(slot % CAPACITY), index.blockOf(other).sketches.of(other % CAPACITY)]
  return mayBeAlike(a, b) && overlap(unitsAt(index, slot), unitsAt(index, other)) >= ALIKE
}

function unitsAt(index: SideIndex, slot: number): Set<string> {
  const { title, body } = parted(index.blockOf(slot).textAt(slot % CAPACITY))
  return new Set([...segment(title), ...segment(body)])
}

/** Jaccard's coefficient: the share of all units that both have. */
function overlap(a: Set<string>, b: Set<string>): number {
  let both = 0
  for (const unit of a) if (b.has(unit)) both++
  const all = a.size + b.size - both
  return all > 0 ? both / all : 0
}

const ALIKE = 0.9
