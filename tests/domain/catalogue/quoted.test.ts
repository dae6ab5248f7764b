import { expect, test } from 'vitest'
import { quotedIn, withoutMarks } from '#app/domain/catalogue/quoted.ts'

test.each(['“无人机”', '"无人机"', '「无人机」', '『无人机』', '＂无人机＂', ' “ 无人机 ” ', '「“无人机”」'])(
  '%s is meant letter for letter',
  (q) => {
    expect(quotedIn(q)).toBe('无人机')
  },
)

test.each(['', '“', '""', '“ ”', '“无人机', '无人机”', '"无人机”', '找“无人机”', '无人机'])('%s is not', (q) => {
  expect(quotedIn(q)).toBeNull()
})

test('marks before and behind a text are not looked for, those inside it are', () => {
  expect(withoutMarks('"无人机')).toBe('无人机')
  expect(withoutMarks(' 找“无人机” ')).toBe('找“无人机')
  expect(withoutMarks('机“场”坪')).toBe('机“场”坪')
  expect(withoutMarks('“”')).toBe('')
})
