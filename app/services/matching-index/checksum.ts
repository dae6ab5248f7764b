import { crc32 } from 'node:zlib'

/** CRC-32 of bytes, continuing from that of what came before; zlib's own begins anew at an empty array. */
export function checksum(bytes: Uint8Array, before: number): number {
  return bytes.length === 0 ? before : crc32(bytes, before)
}
