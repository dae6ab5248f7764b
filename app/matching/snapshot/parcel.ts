type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array

/** Typed arrays and plain data under names, as they are written into a snapshot. */
export interface Parcel {
  /** Whatever JSON can say. */
  data: unknown
  arrays: Record<string, Numbers>
}

/**
 * Packs parcels into pieces of bytes to be written one after the other: a line of JSON that says where each array lies,
 * then the arrays, each begun at a multiple of 8, and last a checksum of everything before it.
 * @param checksum of bytes, continuing from the checksum of what came before (0 at first), as `zlib.crc32`
 */
export function packParcel({ data, arrays }: Parcel, checksum: Checksum): Uint8Array[] {
  let at = 0
  const places = Object.entries(arrays).map(([name, array]) => {
    const place = { name, kind: kindOf(array), at, length: array.length }
    at += padded(array.byteLength)
    return place
  })
  const head = ENCODER.encode(JSON.stringify({ version: VERSION, data, places }))
  const begin = new Uint8Array(padded(8 + head.length))
  new DataView(begin.buffer).setUint32(0, head.length)
  begin.set(head, 8)
  const pieces = [begin, ...Object.values(arrays).flatMap(bytesOf)].filter(({ length }) => length > 0)
  const end = new Uint8Array(8)
  new DataView(end.buffer).setUint32(
    0,
    pieces.reduce((sum, piece) => checksum(piece, sum), 0),
  )
  return [...pieces, end]
}

/**
 * The parcel in bytes; its arrays lie in the bytes themselves.
 * @throws {BrokenParcel} when they are not whole, or of another version
 */
export function unpackParcel(bytes: Uint8Array, checksum: Checksum): Parcel {
  if (bytes.byteOffset % 8 !== 0) return unpackParcel(new Uint8Array(bytes), checksum)
  if (bytes.length < 16) throw new BrokenParcel('too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 8
  if (view.getUint32(end) !== checksum(bytes.subarray(0, end), 0)) throw new BrokenParcel('the checksum is another one')
  const headLength = view.getUint32(0)
  const { version, data, places } = JSON.parse(DECODER.decode(bytes.subarray(8, 8 + headLength))) as Head
  if (version !== VERSION) throw new BrokenParcel(`of version ${version}, not ${VERSION}`)
  const first = bytes.byteOffset + padded(8 + headLength)
  const arrays = places.map(({ name, kind, at, length }) => [
    name,
    new KINDS[kind](bytes.buffer as ArrayBuffer, first + at, length),
  ])
  return { data, arrays: Object.fromEntries(arrays) }
}

/** Bytes that are no parcel, or not a whole one. */
export class BrokenParcel extends Error {}

/** A checksum of bytes, continuing from an earlier one. */
export type Checksum = (bytes: Uint8Array, before: number) => number

interface Head {
  version: number
  data: unknown
  places: { name: string; kind: keyof typeof KINDS; at: number; length: number }[]
}

function bytesOf(array: Numbers): Uint8Array[] {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  return [bytes, new Uint8Array(padded(bytes.length) - bytes.length)]
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

function kindOf(array: Numbers): keyof typeof KINDS {
  const [kind] = Object.entries(KINDS).find(([, kind]) => array instanceof kind)!
  return kind as keyof typeof KINDS
}

const KINDS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
}
/** To be raised whenever what the engine keeps, or how it reads texts, changes. */
const VERSION = 7
const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()
