import { describe, expect, test } from 'vitest'
import { renumbered, stepped } from '#app/domain/list/order.ts'

const rows = (text: string) =>
  text.split(' ').map((pair) => {
    const [id = '', typed = ''] = pair.split(':')
    return { id, typed }
  })

describe('by buttons', () => {
  test('a scenario moves one place up or down', () => {
    expect(stepped(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(stepped(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  })
  test('the first cannot go up, the last cannot go down, a stranger moves nothing', () => {
    expect(stepped(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(stepped(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(stepped(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})

describe('by numbers', () => {
  test('the row whose number was changed goes there, up or down, and the others close up', () => {
    expect(renumbered(rows('a:1 b:2 c:3 d:1'))).toEqual(['d', 'a', 'b', 'c'])
    expect(renumbered(rows('a:3 b:2 c:3 d:4'))).toEqual(['b', 'c', 'a', 'd'])
  })
  test('two changed rows find their places, and two that swap numbers swap', () => {
    expect(renumbered(rows('a:4 b:2 c:3 d:1'))).toEqual(['d', 'b', 'c', 'a'])
    expect(renumbered(rows('a:2 b:1 c:3'))).toEqual(['b', 'a', 'c'])
  })
  test('a number beyond the end means the end, zero means the top, full-width digits count', () => {
    expect(renumbered(rows('a:99 b:2 c:3'))).toEqual(['b', 'c', 'a'])
    expect(renumbered(rows('a:1 b:2 c:0'))).toEqual(['c', 'a', 'b'])
    expect(renumbered(rows('a:1 b:2 c:１'))).toEqual(['c', 'a', 'b'])
  })
  test('what is no number changes nothing, and no row is ever lost', () => {
    expect(renumbered(rows('a: b:x c:-1 d:1.5'))).toEqual(['a', 'b', 'c', 'd'])
    expect(renumbered(rows('a:2 b:2 c:2 d:2')).sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})
