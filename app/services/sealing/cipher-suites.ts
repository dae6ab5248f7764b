import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bytes of every key that is handed to a suite. */
export const KEY_BYTES = 32

/** A way to lock bytes under a key. `ad` is bound to what is locked and not stored. */
export interface CipherSuite {
  lock(key: Uint8Array, plain: Uint8Array, ad: Uint8Array): Buffer
  /** @throws {Error} when a single bit of anything is different */
  unlock(key: Uint8Array, locked: Uint8Array, ad: Uint8Array): Buffer
}

const GCM_NONCE = 12
const GCM_TAG = 16
const CTR_IV = 16
const SM3_MAC = 32

const aesGcm: CipherSuite = {
  lock(key, plain, ad) {
    const nonce = randomBytes(GCM_NONCE)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(ad)
    const text = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([nonce, text, cipher.getAuthTag()])
  },
  unlock(key, locked, ad) {
    if (locked.length < GCM_NONCE + GCM_TAG) throw new Error('too short')
    const end = locked.length - GCM_TAG
    const nonce = locked.subarray(0, GCM_NONCE)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: GCM_TAG }).setAAD(ad)
    decipher.setAuthTag(locked.subarray(end))
    return Buffer.concat([decipher.update(locked.subarray(GCM_NONCE, end)), decipher.final()])
  },
}

/** SM4 in counter mode and then HMAC-SM3 over everything, with a key each from the one that is given. */
const sm4Ctr: CipherSuite = {
  lock(key, plain, ad) {
    const { encrypting, signing } = sm4Keys(key)
    const iv = randomBytes(CTR_IV)
    const cipher = createCipheriv('sm4-ctr', encrypting, iv)
    const body = Buffer.concat([iv, cipher.update(plain), cipher.final()])
    return Buffer.concat([body, macOf(signing, body, ad)])
  },
  unlock(key, locked, ad) {
    if (locked.length < CTR_IV + SM3_MAC) throw new Error('too short')
    const { encrypting, signing } = sm4Keys(key)
    const end = locked.length - SM3_MAC
    const body = locked.subarray(0, end)
    if (!timingSafeEqual(macOf(signing, body, ad), locked.subarray(end))) throw new Error('changed')
    const decipher = createDecipheriv('sm4-ctr', encrypting, body.subarray(0, CTR_IV))
    return Buffer.concat([decipher.update(body.subarray(CTR_IV)), decipher.final()])
  },
}

function sm4Keys(key: Uint8Array) {
  const bytes = Buffer.from(hkdfSync('sm3', key, new Uint8Array(), 'xinghui sm4-ctr hmac-sm3', 16 + SM3_MAC))
  return { encrypting: bytes.subarray(0, 16), signing: bytes.subarray(16) }
}

function macOf(key: Uint8Array, body: Uint8Array, ad: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(ad.length)
  return createHmac('sm3', key).update(length).update(ad).update(body).digest()
}

/** The suites by the name that an envelope bears. */
export const CIPHER_SUITES = { 'aes-256-gcm': aesGcm, 'sm4-ctr-hmac-sm3': sm4Ctr } as const
export type SuiteName = keyof typeof CIPHER_SUITES

/**
 * The suite that new envelopes get: `SEALING_SUITE`, else AES.
 * @throws {Error} for a name that is none
 */
export function suiteOf(named: string | undefined): SuiteName {
  const name = named || 'aes-256-gcm'
  if (!isSuite(name)) throw new Error(`SEALING_SUITE: ${Object.keys(CIPHER_SUITES).join(' | ')}`)
  return name
}

/** Whether a suite has this name. */
export function isSuite(name: string): name is SuiteName {
  return Object.hasOwn(CIPHER_SUITES, name)
}
