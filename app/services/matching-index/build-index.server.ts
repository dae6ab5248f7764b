import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Sided } from '#app/matching/learn-tags.ts'
import type { TagNode } from '#app/matching/model.ts'
import type { HeldIndex } from './held-index.ts'
import { unpackedIndex } from './packed-index.ts'
import { startThread } from './start-thread.server.ts'
import type { Sheaf } from './threads.ts'

/** Profiles sent at once: requests are answered in between. */
const SHEAF = 100

/** What an index is built from. */
export interface Building {
  nodes: TagNode[]
  learnedAt: Date
  /** Whether the engine learns from the profiles before it is filled. */
  learns: boolean
  /** Taken one by one, over several turns of the event loop. */
  profiles: Iterable<Sided>
}

/** Builds an index in a thread of its own. */
export async function builtIndex({ nodes, learnedAt, learns, profiles }: Building): Promise<HeldIndex> {
  const thread = startThread({ kind: 'build', nodes, learnedAt, learns })
  const built = new Promise<Uint8Array>((settle, fail) => {
    thread.once('message', settle)
    thread.once('error', fail)
    thread.once('exit', () => fail(new Error('the thread that builds the index ended early')))
  })
  // Should the thread fail while profiles are still being sent, the failure waits for its reader.
  built.catch(() => undefined)
  let sheaf: Sided[] = []
  for (const one of profiles) {
    sheaf.push(one)
    if (sheaf.length < SHEAF) continue
    thread.postMessage(sheaf satisfies Sheaf)
    sheaf = []
    await nextTurn()
  }
  thread.postMessage(sheaf satisfies Sheaf)
  thread.postMessage(null satisfies Sheaf)
  return unpackedIndex(nodes, await built)
}
