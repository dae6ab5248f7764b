/** What a process takes up, in bytes. */
export interface Memory {
  rss: number
  /** The objects of JavaScript. */
  heap: number
  /** Typed arrays and what native code has announced. */
  external: number
}

/**
 * Collects what nobody needs any more, then measures.
 * @throws when node was not started with --expose-gc
 */
export function memoryNow(): Memory {
  if (!globalThis.gc) throw new Error('memory is measured with node --expose-gc')
  // The second run frees what finalisers of the first let go.
  globalThis.gc()
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss, heap: heapUsed, external }
}

/** How much more the second measurement is. */
export function growth(before: Memory, after: Memory): Memory {
  return { rss: after.rss - before.rss, heap: after.heap - before.heap, external: after.external - before.external }
}
