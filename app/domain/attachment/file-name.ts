const NAME_MAX_BYTES = 200
/** What a path is made of, what Windows refuses in a name, and what turns the reading order about. */
const UNUSABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\\/:*?"<>|]/u
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A file's name as it is kept, or null when no system could keep it, or when it only pretends to be a name. */
export function usableName(given: string): string | null {
  const name = given.normalize('NFC').trim()
  const bytes = new TextEncoder().encode(name).length
  if (bytes > NAME_MAX_BYTES || UNUSABLE.test(name) || RESERVED.test(name)) return null
  return /^[^.].*\.[^.]+$/u.test(name) ? name : null
}
