/** A tag's share passed on to a node. */
export interface Share {
  at: number
  weight: number
}

/**
 * What each tag passes on, in typed arrays, since every profile and explanation goes through it: the shares of a tag are
 * from `starts[tag]` to before `starts[tag + 1]`.
 */
export class Spread {
  readonly starts: Uint32Array
  readonly nodes: Uint16Array
  readonly weights: Float64Array

  /** @param shares by tag number */
  constructor(shares: Share[][]) {
    this.starts = new Uint32Array(shares.length + 1)
    shares.forEach((own, tag) => {
      this.starts[tag + 1] = this.starts[tag]! + own.length
    })
    this.nodes = Uint16Array.from(shares.flat(), ({ at }) => at)
    this.weights = Float64Array.from(shares.flat(), ({ weight }) => weight)
  }
}
