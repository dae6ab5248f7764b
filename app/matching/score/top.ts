/** What can be ordered: by score, and where scores are equal by id. */
interface Scored {
  id: string
  score: number
}

/** Keeps the best `limit` entries offered: highest score first, equal scores by id. */
export class Top<T extends Scored> {
  private readonly heap: T[] = []

  constructor(private readonly limit: number) {}

  get isFull(): boolean {
    return this.heap.length >= this.limit
  }

  /** A score at or below this can be refused unseen only when it is strictly lower. */
  get threshold(): number {
    return this.heap.length < this.limit ? -Infinity : (this.heap[0]?.score ?? Infinity)
  }

  offer(entry: T) {
    if (this.limit <= 0) return
    if (this.heap.length < this.limit) {
      this.heap.push(entry)
      this.rise(this.heap.length - 1)
    } else if (isWorse(this.heap[0]!, entry)) {
      this.heap[0] = entry
      this.sink(0)
    }
  }

  sorted(): T[] {
    return [...this.heap].sort((a, b) => (isWorse(a, b) ? 1 : -1))
  }

  private rise(from: number) {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!isWorse(this.heap[at]!, this.heap[parent]!)) return
      this.swap(at, parent)
      at = parent
    }
  }

  private sink(from: number) {
    for (let at = from; ; ) {
      const left = 2 * at + 1
      const right = left + 1
      let worst = at
      if (left < this.heap.length && isWorse(this.heap[left]!, this.heap[worst]!)) worst = left
      if (right < this.heap.length && isWorse(this.heap[right]!, this.heap[worst]!)) worst = right
      if (worst === at) return
      this.swap(at, worst)
      at = worst
    }
  }

  private swap(a: number, b: number) {
    const kept = this.heap[a]!
    this.heap[a] = this.heap[b]!
    this.heap[b] = kept
  }
}

function isWorse(a: Scored, b: Scored): boolean {
  return a.score !== b.score ? a.score < b.score : a.id > b.id
}
