import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CIPHER_SUITES, KEY_BYTES, type SuiteName, suiteOf } from '#app/services/sealing/cipher-suites.ts'
import { BrokenEnvelope, openBytes, sealBytes } from '#app/services/sealing/envelope.ts'
import { newKeyPair, openWith, sealTo } from '#app/services/sealing/key-pairs.server.ts'
import { joinShares, splitSecret } from '#app/services/sealing/shares.server.ts'

const KEY = Buffer.alloc(KEY_BYTES, 7)
const NAMES = Object.keys(CIPHER_SUITES) as SuiteName[]
const PLACE = ['content', 'p1', 's1']
const TEXT = Buffer.from('哨兵词：八十万元')

/** Every text that differs from this one in a single letter's bit, or by a letter more or less. */
function neighbours(text: string): string[] {
  const changed = [...text].map((letter, at) => {
    return text.slice(0, at) + String.fromCharCode(letter.charCodeAt(0) ^ 1) + text.slice(at + 1)
  })
  return [...changed, text.slice(0, -1), `${text}A`, `${text}=`, `${text}.`]
}

describe.each(NAMES)('%s', (suite) => {
  test('gives back what was locked, and never the same envelope twice', () => {
    const [one, other] = [sealBytes(KEY, TEXT, PLACE, suite), sealBytes(KEY, TEXT, PLACE, suite)]
    expect(openBytes(KEY, one, PLACE)).toEqual(TEXT)
    expect(one).toMatch(new RegExp(`^x1\\.${suite}\\.`))
    expect(other).not.toBe(one)
    expect(openBytes(KEY, sealBytes(KEY, Buffer.alloc(0), PLACE, suite), PLACE)).toHaveLength(0)
  })

  test('refuses every envelope in which one letter is different', () => {
    const sealed = sealBytes(KEY, TEXT, PLACE, suite)
    for (const other of neighbours(sealed)) expect(() => openBytes(KEY, other, PLACE)).toThrow(BrokenEnvelope)
  })

  test('opens with no other key and in no other place', () => {
    const sealed = sealBytes(KEY, TEXT, PLACE, suite)
    expect(() => openBytes(Buffer.alloc(KEY_BYTES, 8), sealed, PLACE)).toThrow(BrokenEnvelope)
    for (const place of [[], ['content', 'p1'], ['price', 'p1', 's1'], ['content', 'p1s1'], [...PLACE, '']]) {
      expect(() => openBytes(KEY, sealed, place)).toThrow(BrokenEnvelope)
    }
  })

  test('does not open under the name of another suite', () => {
    const sealed = sealBytes(KEY, TEXT, PLACE, suite)
    for (const other of NAMES.filter((name) => name !== suite)) {
      expect(() => openBytes(KEY, sealed.replace(suite, other), PLACE)).toThrow(BrokenEnvelope)
    }
  })
})

describe('known answers', () => {
  const hex = (text: string) => Buffer.from(text, 'hex')

  test('AES-256-GCM opens the vector of the GCM specification, case 16', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const locked = hex(
      'cafebabefacedbaddecaf888' +
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    )
    const plain = CIPHER_SUITES['aes-256-gcm'].unlock(key, locked, hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'))
    expect(plain.toString('hex')).toBe(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
  })

  test('SM4 is the block cipher of GB/T 32907, appendix A', () => {
    const key = hex('0123456789abcdeffedcba9876543210')
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
    expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
    const counter = createDecipheriv('sm4-ctr', key, key)
    expect(counter.update(Buffer.alloc(16)).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })

  test('HMAC-SM3 is a code of 32 bytes under a key', () => {
    const mac = (key: string) => createHmac('sm3', key).update('abc').digest()
    expect(mac('a')).toHaveLength(32)
    expect(mac('a')).not.toEqual(mac('b'))
  })
})

test('a suite is chosen by its name; a wrong one is refused', () => {
  expect(suiteOf(undefined)).toBe('aes-256-gcm')
  expect(suiteOf('')).toBe('aes-256-gcm')
  expect(suiteOf('sm4-ctr-hmac-sm3')).toBe('sm4-ctr-hmac-sm3')
  for (const name of ['des', 'toString', 'AES-256-GCM']) expect(() => suiteOf(name)).toThrow('SEALING_SUITE')
})

describe('sealing to a key pair', () => {
  test('opens with the private half alone, in its place alone', async () => {
    const [mine, other] = [await newKeyPair(), await newKeyPair()]
    const sealed = await sealTo(mine.publicKey, TEXT, PLACE)
    expect(await openWith(mine.privateKey, sealed, PLACE)).toEqual(TEXT)
    await expect(openWith(other.privateKey, sealed, PLACE)).rejects.toThrow(BrokenEnvelope)
    await expect(openWith(mine.privateKey, sealed, ['content', 'p2', 's1'])).rejects.toThrow(BrokenEnvelope)
  })

  test('refuses every envelope in which one letter is different', async () => {
    const mine = await newKeyPair()
    const sealed = await sealTo(mine.publicKey, Buffer.from('a key'), PLACE)
    for (const other of neighbours(sealed)) {
      await expect(openWith(mine.privateKey, other, PLACE)).rejects.toThrow(BrokenEnvelope)
    }
  })
})

describe('shares', () => {
  const secret = Buffer.from('0f'.repeat(32), 'hex')

  test('any two of three give the secret, in any order; one gives nothing', async () => {
    const shares = await splitSecret(secret, 3, 2)
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
      [1, 0],
    ]) {
      expect(await joinShares(pair.flatMap((at) => shares[at] ?? []))).toEqual(secret)
    }
    await expect(joinShares(shares.slice(0, 1))).rejects.toThrow()
    for (const share of shares) expect(share.includes(secret.subarray(0, 8))).toBe(false)
  })

  test('two of three that must be three give something else', async () => {
    const shares = await splitSecret(secret, 3, 3)
    expect(await joinShares(shares.slice(0, 2))).not.toEqual(secret)
    expect(await joinShares(shares)).toEqual(secret)
  })
})
