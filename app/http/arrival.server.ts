import type { IncomingMessage } from 'node:http'
import type { LoadContext } from './load-context.ts'

/**
 * Notes when the last byte of a request was read, however long its handler, or a queue before the database, takes from
 * then on. To be asked once the body was read; before that it answers with now, which is never too early.
 */
export function arrivalOf(request: Pick<IncomingMessage, 'once'>): () => Date {
  let at: Date | null = null
  request.once('end', () => {
    at = new Date()
  })
  return () => at ?? new Date()
}

/** A call as of the moment its request was complete. */
export function atArrival<Made extends { now: Date }>(call: Made, { arrivedAt }: Pick<LoadContext, 'arrivedAt'>): Made {
  return { ...call, now: arrivedAt() }
}
