import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

// GB 32100-2015: no I, O, S, V, Z; weights are 3 to the power of the place, mod 31.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * Reads a unified social credit code and checks it by GB 32100-2015: 18 characters, region digits, check character.
 * @returns the code in capitals without blanks, or which character is wrong
 */
export function creditCodeFrom(value: string | number): Outcome<string> {
  const code = fold(String(value)).replace(/[\s-]/gu, '').toUpperCase()
  if (code.length !== 18) return refuse('creditCodeLength', { value: code, length: code.length })
  const strange = [...code].findIndex((character) => !ALPHABET.includes(character))
  if (strange >= 0)
    return refuse('creditCodeCharacter', { value: code, character: code[strange] ?? '', place: strange + 1 })
  if (!/^\d{6}$/u.test(code.slice(2, 8))) return refuse('creditCodeRegion', { value: code, region: code.slice(2, 8) })
  if (code[17] !== checkCharacter(code.slice(0, 17))) return refuse('creditCodeCheck', { value: code })
  return read(code)
}

/** The eighteenth character that belongs to seventeen others (GB 32100-2015, 5.2). */
export function checkCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17[at] ?? '0'), 0)
  return ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}
