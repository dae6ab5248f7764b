import type { Profile, TagNode } from '#app/matching/model.ts'
import { startThread } from './start-thread.server.ts'
import type { RankedNeed, RankedSome } from './threads.ts'

/** What is ranked, and who listens. */
export interface Ranking {
  nodes: TagNode[]
  /** A packed index; it is given away. */
  index: Uint8Array<ArrayBuffer>
  needs: Profile[]
  /** How many companies a need has at most. */
  top: number
  /** Hears each need as soon as it has been ranked. */
  onRanked?: (ranked: RankedNeed) => void
  /** Hears how many needs have been ranked. */
  onProgress?: (ranked: number, all: number) => void
  /** Ends the ranking. */
  signal?: AbortSignal
}

/**
 * Ranks all companies for each need in a thread of its own, from an index that need not be filled again.
 * @returns the needs in their order; null when it was ended
 */
export function rankEverything(ranking: Ranking): Promise<RankedNeed[] | null> {
  const { nodes, index, needs, top, onRanked, onProgress, signal } = ranking
  if (signal?.aborted) return Promise.resolve(null)
  const thread = startThread({ kind: 'rank', nodes, index, needs, top }, [index.buffer])
  const all: RankedNeed[] = []
  return new Promise<RankedNeed[] | null>((settle, fail) => {
    const cancel = () => {
      settle(null)
      void thread.terminate()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    thread.on('message', (some: RankedSome) => {
      for (const one of some) onRanked?.(one)
      all.push(...some)
      onProgress?.(all.length, needs.length)
    })
    thread.once('error', fail)
    thread.once('exit', () => {
      signal?.removeEventListener('abort', cancel)
      if (all.length === needs.length) settle(all)
      else fail(new Error('the ranking thread ended early'))
    })
  })
}
