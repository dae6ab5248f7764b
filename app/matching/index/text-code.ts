/**
 * Keeps texts in bytes: the characters met most often take one, the next thousands two, anything else three. Texts come
 * back as they were, lone surrogates included.
 */
export class TextCode {
  /** Code units by code: the first take one byte, the rest two. */
  private readonly units: Uint16Array
  /** Codes by code unit; `NONE` where a unit has none. */
  private readonly codes = new Uint16Array(0x10000).fill(NONE)

  /** @param frequent Han characters, the most frequent first; the sooner one comes, the less room it takes */
  constructor(frequent: Iterable<string>) {
    const units = new Set(Array.from([...ALWAYS, ...frequent], (character) => character.charCodeAt(0)))
    for (let unit = FIRST_HAN; units.size < ESCAPE + PAGES * 256; unit++) units.add(unit)
    this.units = Uint16Array.from(units).subarray(0, ESCAPE + PAGES * 256)
    this.units.forEach((unit, code) => {
      this.codes[unit] = code
    })
  }

  /** The bytes of a text. */
  pack(text: string): Uint8Array {
    const packed = new Uint8Array(text.length * 3)
    let size = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const code = this.codes[unit]!
      if (code < ESCAPE) packed[size++] = code
      else if (code < NONE) {
        packed[size++] = ESCAPE + 1 + ((code - ESCAPE) >> 8)
        packed[size++] = (code - ESCAPE) & 255
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
      else if (byte > ESCAPE) units[size++] = this.units[ESCAPE + (byte - ESCAPE - 1) * 256 + packed[at++]!]!
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

/** Han characters that nobody has met yet take up the room there is, in their order. */
const FIRST_HAN = 0x4e00
/** Pages of 256 characters that take two bytes: more than texts of a language use. */
const PAGES = 20
/** Smaller bytes are characters; this one is followed by any code unit, those above by the place on a page. */
const ESCAPE = 255 - PAGES
const NONE = 0xffff
/** What every text has besides Han characters, once folded; the first keeps sections apart. */
const ALWAYS = '\u0001 。、,.;:-/()%+"0123456789abcdefghijklmnopqrstuvwxyz'
/** A function takes only so many arguments. */
const PIECE = 8192
const SCRATCH = new Uint16Array(PIECE)
