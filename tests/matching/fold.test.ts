import { expect, test } from 'vitest'
import { fold } from '#app/matching/text/fold.ts'

/** Folded as it is, it sends the whole text the long way. */
const ODD = 'é'

test('a character is folded the same alone as in a text with letters that are not folded one by one', () => {
  for (let unit = 0x09; unit < 0xd800; unit++) {
    const character = String.fromCharCode(unit)
    if (/[\p{M}\p{Cf}]/u.test(character) || isJamo(unit)) continue
    expect(fold(`甲${character}乙`)).toBe(fold(`甲${character}乙${ODD}`).slice(0, -ODD.length))
  }
})

test('marks that belong to a letter are taken in with it, and invisible ones are gone', () => {
  expect(fold('Ｃａｆｅ\u0301')).toBe('café')
  expect(fold('低\u200b空')).toBe('低空')
  expect(fold('臺灣，５Ｇ\nＡＩ')).toBe('台湾,5g\nai')
})

test('a text of any length is folded', () => {
  expect(fold('Ａ臺'.repeat(5000))).toBe('a台'.repeat(5000))
})

/** Parts of Korean syllables grow together with their neighbours. */
function isJamo(unit: number): boolean {
  return unit >= 0x1100 && unit < 0x1200
}
