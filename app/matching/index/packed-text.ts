/** The UTF-16 code units of a text, lone surrogates included. */
export function packText(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

/** The text of code units. */
export function unpackText(units: Uint16Array): string {
  if (units.length <= PIECE) return String.fromCharCode.apply(null, units as unknown as number[])
  let text = ''
  for (let at = 0; at < units.length; at += PIECE) text += unpackText(units.subarray(at, at + PIECE))
  return text
}

/** A function takes only so many arguments. */
const PIECE = 8192
