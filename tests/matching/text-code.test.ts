import { describe, expect, test } from 'vitest'
import { TextCode } from '#app/matching/index/text-code.ts'

const code = new TextCode(['的', '城', '市', '巡', '检'])

describe('a text in bytes', () => {
  test.each([
    ['城市巡检', 4],
    ['5g-a 无人机', 5 + 3 + 2 + 3],
    ['城市\u0001巡检', 5],
    ['é😀', 9],
    ['', 0],
  ])('%j comes back as it was, from %i bytes', (text, bytes) => {
    expect(code.pack(text)).toHaveLength(bytes)
    expect(code.unpack(code.pack(text))).toBe(text)
  })

  test('comes back with every code unit there is', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
    expect(code.unpack(code.pack(units))).toBe(units)
  })

  test('has a byte for no more characters than there is room for', () => {
    const many = Array.from({ length: 500 }, (_, at) => String.fromCharCode(0x4e00 + at))
    const crowded = new TextCode(many)
    expect(crowded.pack(many[0]!)).toHaveLength(1)
    expect(crowded.pack(many[400]!)).toHaveLength(2)
    expect(crowded.unpack(crowded.pack(many.join('')))).toBe(many.join(''))
  })
})
