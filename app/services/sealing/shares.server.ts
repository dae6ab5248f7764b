import { combine, split } from 'shamir-secret-sharing'

/** Splits a secret into so many shares, of which `threshold` give it back and fewer say nothing of it. */
export async function splitSecret(secret: Uint8Array, count: number, threshold: number): Promise<Buffer[]> {
  return (await split(new Uint8Array(secret), count, threshold)).map((share) => Buffer.from(share))
}

/** The secret behind enough shares. Too few, or shares of different secrets, give something else. */
export async function joinShares(shares: readonly Uint8Array[]): Promise<Buffer> {
  return Buffer.from(await combine(shares.map((share) => new Uint8Array(share))))
}
