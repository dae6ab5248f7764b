import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ThreadTask } from './threads.ts'

/** Starts a thread for a task, so that requests do not wait for it. */
export function startThread(task: ThreadTask, transfer: ArrayBuffer[] = []): Worker {
  // The entry lies in the project folder, from where the built server is started too.
  return new Worker(resolve(process.cwd(), 'app/services/matching-index/thread.mjs'), {
    workerData: task,
    transferList: transfer,
    execArgv: [],
  })
}
