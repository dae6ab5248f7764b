import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Binding, BrokenEnvelope } from './envelope.ts'
import { bytesOf, textOf } from './text-bytes.ts'

/** HPKE (RFC 9180): base mode, X25519, HKDF-SHA256, AES-256-GCM. */
const hpke = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

/** Both halves of a key pair. */
export interface KeyPair {
  /** Base64url. */
  publicKey: string
  privateKey: Buffer
}

/** A new X25519 key pair. */
export async function newKeyPair(): Promise<KeyPair> {
  const pair = await hpke.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    hpke.kem.serializePublicKey(pair.publicKey),
    hpke.kem.serializePrivateKey(pair.privateKey),
  ])
  return { publicKey: textOf(publicKey), privateKey: Buffer.from(privateKey) }
}

/** Seals bytes to whoever has the private half: `h1.<base64url of enc and ciphertext>`. */
export async function sealTo(publicKey: string, bytes: Uint8Array, binding: Binding): Promise<string> {
  const raw = bytesOf(publicKey)
  if (!raw) throw new BrokenEnvelope('public key')
  const recipientPublicKey = await hpke.kem.deserializePublicKey(arrayOf(raw))
  const sealed = await hpke.seal({ recipientPublicKey, info: infoOf(binding) }, arrayOf(bytes))
  return `h1.${textOf(Buffer.concat([Buffer.from(sealed.enc), Buffer.from(sealed.ct)]))}`
}

/**
 * What `sealTo` sealed.
 * @throws {BrokenEnvelope} when anything of the envelope, the key or the place is different
 */
export async function openWith(privateKey: Uint8Array, envelope: string, binding: Binding): Promise<Buffer> {
  const raw = envelope.startsWith('h1.') ? bytesOf(envelope.slice(3)) : null
  if (!raw || raw.length <= hpke.kem.encSize) throw new BrokenEnvelope(binding[0])
  try {
    const recipientKey = await hpke.kem.deserializePrivateKey(arrayOf(privateKey))
    const enc = arrayOf(raw.subarray(0, hpke.kem.encSize))
    const ciphertext = arrayOf(raw.subarray(hpke.kem.encSize))
    return Buffer.from(await hpke.open({ recipientKey, enc, info: infoOf(binding) }, ciphertext))
  } catch {
    throw new BrokenEnvelope(binding[0])
  }
}

function infoOf(binding: Binding): ArrayBuffer {
  return arrayOf(Buffer.from(JSON.stringify(['xinghui hpke', ...binding])))
}

function arrayOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
