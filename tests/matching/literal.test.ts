import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import type { Profile, Side } from '#app/matching/model.ts'
import { fold } from '#app/matching/text/fold.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { profile } from './city-taxonomy.ts'
import { companyOf, firstOf, NODES, needOf } from './generated.ts'

const ODD = [
  '本系统不涉及无人机,只做水质监测。',
  'C-V2X、5.5G与4D激光雷达(L4);A/B测试,误差≤0.5%,¥1,000.00起',
  'O\'Brien\'s "quoted" 100%_done \\ back_slash',
  'the  quick brown\tfox—jumps…over 12,345.67 lazy-dogs, cannot fly',
  '繁體中文:無人機巡檢與雲計算 ＡＢＣ１２３',
  '𠮷野家🚁无人机👩‍🚀航拍 ﬁne Straße İstanbul',
  `${'x'.repeat(70)}tail 尾`,
  '不含芯片不使用AI的苹果采摘',
  '',
].map((text, at) => profile({ id: `odd-${at}`, title: `第${at}家(演示)`, text, freeTags: ['仅标签'] }))
const STOCK: Record<Side, Profile[]> = { offers: [...firstOf(companyOf, 400), ...ODD], needs: firstOf(needOf, 200) }
const SIDES = ['offers', 'needs'] as const

const engine = createEngine(NODES)
const database = new Database(':memory:')
database.exec('CREATE TABLE profile (side TEXT, id TEXT, title TEXT, text TEXT)')
const insert = database.prepare('INSERT INTO profile VALUES (?, ?, ?, ?)')
for (const side of SIDES) {
  for (const one of STOCK[side]) {
    engine.put(side, one)
    insert.run(side, one.id, fold(one.title), fold(one.text))
  }
}
afterAll(() => database.close())

const byPlace = database.prepare<[string, string, string], { id: string }>(
  'SELECT id FROM profile WHERE side = ? AND (instr(title, ?) > 0 OR instr(text, ?) > 0) ORDER BY id',
)
const byPattern = database.prepare<[string, string, string], { id: string }>(
  String.raw`SELECT id FROM profile WHERE side = ? AND (title LIKE ? ESCAPE '\' OR text LIKE ? ESCAPE '\') ORDER BY id`,
)

function found(words: string, side: Side): string[] {
  return engine.literal(words, side, 10_000).sort()
}

function inDatabase(words: string, side: Side): string[] {
  const sought = fold(words)
  return byPlace.all(side, sought, sought).map(({ id }) => id)
}

/** Pieces of 1 to 8 characters cut out of the texts wherever chance will. */
function pieces(count: number, from: Profile[], seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const { title, text } = from[random.between(0, from.length - 1)]!
    const characters = Array.from(random.chance(0.2) ? title : text)
    const at = random.between(0, Math.max(0, characters.length - 1))
    return characters.slice(at, at + random.between(1, 8)).join('')
  }).filter((piece) => fold(piece) !== '')
}

describe('looking for words letter for letter', () => {
  test.each(SIDES)(
    'finds among the %s what the database finds, no more and no less, for any piece of a text',
    (side) => {
      const sought = [...pieces(400, STOCK[side], 11), ...pieces(200, ODD, 12)]
      for (const piece of sought) expect([piece, found(piece, side)]).toEqual([piece, inDatabase(piece, side)])
    },
  )

  test('finds Latin pieces, numbers, punctuation and spaces, also where a word is cut', () => {
    const cut = [
      'g',
      '5',
      'v2',
      '2x',
      '-v2x',
      '5.5',
      '.5g',
      '4d激',
      'l4)',
      '/b',
      '%',
      '_',
      '\\',
      "'",
      '"',
      ', ',
      ' ',
      '  ',
    ]
    const more = [
      'k br',
      'zy-do',
      'nnot',
      'can',
      'n\tf',
      '…',
      '12,345',
      'xtail',
      'x'.repeat(71),
      'ﬁ',
      'ss',
      'ß',
      'i',
      '🚁',
    ]
    for (const piece of [...cut, ...more]) {
      for (const side of SIDES) expect([piece, found(piece, side)]).toEqual([piece, inDatabase(piece, side)])
    }
  })

  test('takes no character for a wildcard', () => {
    for (const piece of ['100%_', '%', '_', '0%_d', '\\ b']) {
      const pattern = `%${fold(piece).replace(/[\\%_]/g, String.raw`\$&`)}%`
      expect(found(piece, 'offers')).toEqual(byPattern.all('offers', pattern, pattern).map(({ id }) => id))
    }
  })

  test('finds what a text only excludes', () => {
    expect(found('无人机,只', 'offers')).toEqual(['odd-0'])
    expect(found('不涉及无人机', 'offers')).toContain('odd-0')
    expect(found('不使用AI', 'offers')).toEqual(['odd-7'])
  })

  test('finds traditional characters, full width and capitals by any of their spellings', () => {
    for (const piece of ['无人机巡检与云', '無人機巡檢與雲', 'abc123', 'ＡＢＣ１２３', 'Abc１23']) {
      expect(found(piece, 'offers')).toEqual(['odd-4'])
    }
  })

  test('finds the same character whichever of its forms is stored and whichever is typed', () => {
    const engine = createEngine([])
    const forms = ['薴', '苧', '苎']
    for (const form of forms) engine.put('offers', profile({ id: form, text: `${form}麻布` }))
    for (const form of forms) expect(engine.literal(`${form}麻`, 'offers', 10)).toHaveLength(3)
  })

  test('does not find what was only entered as a tag, nor across title and text, nor nothing', () => {
    for (const piece of ['仅标签', '(演示)本系统', '']) expect(found(piece, 'offers')).toEqual([])
  })

  test('stops where it was told to, and forgets what was taken out', () => {
    expect(engine.literal('公司', 'offers', 5)).toHaveLength(5)
    expect(engine.literal('公司', 'offers', 0)).toEqual([])
    engine.remove('offers', 'odd-1')
    expect(found('5.5G与4D', 'offers')).toEqual([])
  })
})
