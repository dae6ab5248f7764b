/** An edge of a flow network, whose partner (`edge ^ 1`) leads back. */
interface Edges {
  to: number[]
  room: number[]
  profit: number[]
}

/**
 * A network through which units flow from node 0 to node 1, each unit of an edge with a profit. Successive best paths
 * give the highest total profit for every number of units (Ahuja, Magnanti, Orlin, Network Flows, 9.7); all numbers are
 * whole, so the flow is.
 */
export class ProfitFlow {
  private readonly edges: Edges = { to: [], room: [], profit: [] }
  private readonly leaving: number[][] = [[], []]

  /** A new node. */
  node(): number {
    return this.leaving.push([]) - 1
  }

  /** A new edge for so many units; gives the number by which `flowOf` knows it. */
  edge(from: number, to: number, room: number, profit = 0): number {
    const { edges, leaving } = this
    const number = edges.to.push(to, from) - 2
    edges.room.push(room, 0)
    edges.profit.push(profit, -profit)
    leaving[from]?.push(number)
    leaving[to]?.push(number + 1)
    return number
  }

  /** Sends at most so many units, as long as each adds to the profit. */
  send(units: number): void {
    for (let sent = 0; sent < units; sent++) {
      const path = this.bestPath()
      if (!path) return
      for (const edge of path) {
        this.edges.room[edge] = (this.edges.room[edge] ?? 0) - 1
        this.edges.room[edge ^ 1] = (this.edges.room[edge ^ 1] ?? 0) + 1
      }
    }
  }

  /** How many units went over an edge. */
  flowOf(edge: number): number {
    return this.edges.room[edge ^ 1] ?? 0
  }

  /** The most profitable way for one more unit, as edges from its end; null when none adds anything. */
  private bestPath(): number[] | null {
    const { to, room, profit } = this.edges
    const best = this.leaving.map(() => Number.NEGATIVE_INFINITY)
    const via: number[] = []
    const waiting = this.leaving.map(() => false)
    best[0] = 0
    const queue = [0]
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      waiting[node] = false
      for (const edge of this.leaving[node] ?? []) {
        const next = to[edge] ?? 0
        const gain = (best[node] ?? 0) + (profit[edge] ?? 0)
        if ((room[edge] ?? 0) < 1 || gain <= (best[next] ?? 0)) continue
        best[next] = gain
        via[next] = edge
        if (!waiting[next]) queue.push(next)
        waiting[next] = true
      }
    }
    if ((best[1] ?? 0) <= 0) return null
    const path: number[] = []
    for (let node = 1; node !== 0; ) {
      const edge = via[node] ?? 0
      path.push(edge)
      node = to[edge ^ 1] ?? 0
    }
    return path
  }
}
