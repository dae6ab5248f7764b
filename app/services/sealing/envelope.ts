import { CIPHER_SUITES, isSuite, type SuiteName, suiteOf } from './cipher-suites.ts'
import { bytesOf, textOf } from './text-bytes.ts'

/** What an envelope is bound to: a purpose and ids. In any other place it does not open. */
export type Binding = readonly string[]

/** An envelope that does not open: changed, of another place, or not for this key. Says nothing of its content. */
export class BrokenEnvelope extends Error {
  override readonly name = 'BrokenEnvelope'
}

/** Locks bytes under a key for one place; `x1.<suite>.<base64url>`. */
export function sealBytes(
  key: Uint8Array,
  bytes: Uint8Array,
  binding: Binding,
  suite: SuiteName = suiteOf(process.env.SEALING_SUITE),
): string {
  return `x1.${suite}.${textOf(CIPHER_SUITES[suite].lock(key, bytes, boundTo(suite, binding)))}`
}

/**
 * What `sealBytes` locked.
 * @throws {BrokenEnvelope} when anything of the envelope, the key or the place is different
 */
export function openBytes(key: Uint8Array, envelope: string, binding: Binding): Buffer {
  const [mark, suite = '', text = '', ...more] = envelope.split('.')
  const locked = bytesOf(text)
  if (mark !== 'x1' || !isSuite(suite) || !locked || more.length > 0) throw new BrokenEnvelope(binding[0])
  try {
    return CIPHER_SUITES[suite].unlock(key, locked, boundTo(suite, binding))
  } catch {
    throw new BrokenEnvelope(binding[0])
  }
}

/** Locks a value as JSON. */
export function sealJson(key: Uint8Array, value: unknown, binding: Binding): string {
  return sealBytes(key, Buffer.from(JSON.stringify(value)), binding)
}

/** @throws {BrokenEnvelope} as `openBytes` */
export function openJson<T>(key: Uint8Array, envelope: string, binding: Binding): T {
  return JSON.parse(openBytes(key, envelope, binding).toString('utf8')) as T
}

function boundTo(suite: SuiteName, binding: Binding): Buffer {
  return Buffer.from(JSON.stringify(['xinghui', suite, ...binding]))
}
