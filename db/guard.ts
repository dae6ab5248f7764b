import { AsyncLocalStorage } from 'node:async_hooks'
import type { Db, Reader, Tx } from './handle.ts'

/** What a dialect brings: a way to read, a way to run one serializable transaction, a way to stop. */
export interface Engine {
  reader: Reader
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The rules of `Db`, alike for every engine: no write in a write, no read beside a write, no tx kept for later. */
export function guard(engine: Engine): Db {
  const writing = new AsyncLocalStorage<true>()
  return {
    get read() {
      if (writing.getStore()) throw new Error('db.read inside db.write: read through the tx you were given')
      return engine.reader
    },
    async write(work) {
      if (writing.getStore()) throw new Error('db.write inside db.write: pass the tx down')
      return engine.transact((tx) => writing.run(true, () => lend(tx, work)))
    },
    close: () => engine.close(),
  }
}

async function lend<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { proxy, revoke } = Proxy.revocable(tx, {})
  try {
    return await work(proxy)
  } finally {
    revoke()
  }
}
