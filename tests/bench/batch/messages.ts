import type { Profile, Ranked, TagNode } from '#app/matching/model.ts'

/** What a thread is given: the engine as it was saved, in memory that both threads see, and the needs to be answered. */
export interface BatchTask {
  nodes: readonly TagNode[]
  snapshot: SharedArrayBuffer
  needs: readonly Profile[]
  places: number
}

/** What it tells: that it is ready, how far it is, and what it took. */
export type BatchMessage =
  | { kind: 'ready'; restoreMs: number }
  | { kind: 'some'; answers: Ranked[][] }
  | { kind: 'done'; ms: number; cpuMs: number | undefined }
