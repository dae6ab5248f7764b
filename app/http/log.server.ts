import pino from 'pino'

/** The server's log: JSON lines on standard error, without bodies, cookies or query strings. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'warn', base: null }, pino.destination(2))

/** Writes down a bug: where it happened and its stack. */
export function logFault(error: unknown, request: Request): void {
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, 'fault')
}
