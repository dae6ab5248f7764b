import { checkCharacter } from '#app/domain/loose/credit-code.ts'

/** A place that the register of districts does not know, so that no real company can have the code. */
const NO_REAL_PLACE = '330199'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A unified social credit code that checks (GB 32100-2015 with an organisation part by GB 11714). */
export function demoCreditCode(serial: number): string {
  const organisation = `MADEM${String(serial).padStart(3, '0')}`
  const sum = [...organisation].reduce((total, c, at) => total + ALPHABET.indexOf(c) * (WEIGHTS[at] ?? 0), 0)
  const check = 11 - (sum % 11)
  const organisationCheck = check === 10 ? 'X' : check === 11 ? '0' : String(check)
  const first17 = `91${NO_REAL_PLACE}${organisation}${organisationCheck}`
  return first17 + checkCharacter(first17)
}
