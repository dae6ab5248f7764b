/**
 * Keeps texts in bytes: the characters met most often take one, other Han characters two, anything else three. Texts
 * come back as they were, lone surrogates included.
 */
export class TextCode {
  /** Code units by byte. */
  private readonly units: Uint16Array
  /** Bytes by code unit; `ESCAPE` where a unit has none. */
  private readonly bytes = new Uint8Array(0x10000).fill(ESCAPE)

  /** @param frequent Han characters, the most frequent first; as many as there is room for get a byte of their own */
  constructor(frequent: Iterable<string>) {
    const alphabet = Array.from(new Set([...ALWAYS, ...frequent])).slice(0, ESCAPE)
    this.units = Uint16Array.from(alphabet, (character) => character.charCodeAt(0))
    this.units.forEach((unit, byte) => {
      this.bytes[unit] = byte
    })
  }

  /** The bytes of a text. */
  pack(text: string): Uint8Array {
    const packed = new Uint8Array(text.length * 3)
    let size = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const byte = this.bytes[unit]!
      const han = unit - FIRST_HAN
      if (byte < ESCAPE) packed[size++] = byte
      else if (han >= 0 && han < HAN_PAGES * 256) {
        packed[size++] = ESCAPE + 1 + (han >> 8)
        packed[size++] = han & 255
      } else {
        packed[size++] = ESCAPE
        packed[size++] = unit >> 8
        packed[size++] = unit & 255
      }
    }
    return packed.subarray(0, size)
  }

  /** The text of bytes. */
  unpack(packed: Uint8Array): string {
    const units = packed.length > SCRATCH.length ? new Uint16Array(packed.length) : SCRATCH
    let size = 0
    for (let at = 0; at < packed.length; ) {
      const byte = packed[at++]!
      if (byte < ESCAPE) units[size++] = this.units[byte]!
      else if (byte > ESCAPE) units[size++] = FIRST_HAN + (byte - ESCAPE - 1) * 256 + packed[at++]!
      else {
        units[size++] = packed[at]! * 256 + packed[at + 1]!
        at += 2
      }
    }
    return written(units.subarray(0, size))
  }
}

function written(units: Uint16Array): string {
  if (units.length <= PIECE) return String.fromCharCode.apply(null, units as unknown as number[])
  let text = ''
  for (let at = 0; at < units.length; at += PIECE) text += written(units.subarray(at, at + PIECE))
  return text
}

/** Han characters of the basic block, in pages of 256. */
const FIRST_HAN = 0x4e00
const HAN_PAGES = 82
/** Smaller bytes are characters; this one is followed by any code unit, those above by the rest of a Han character. */
const ESCAPE = 255 - HAN_PAGES
/** What every text has besides Han characters, once folded; the first keeps sections apart. */
const ALWAYS = '\u0001 。、,.;:-/()%+"0123456789abcdefghijklmnopqrstuvwxyz'
/** A function takes only so many arguments. */
const PIECE = 8192
const SCRATCH = new Uint16Array(PIECE)
