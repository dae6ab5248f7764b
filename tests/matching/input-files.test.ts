import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCompanies, readScenarios } from '#app/commands/match/input-files.ts'
import { loadEngine } from '#app/commands/match/load-engine.ts'
import { readQrels } from '#app/commands/match/read-qrels.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'match-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

const need = {
  id: 'N1',
  title: '河道巡查',
  text: '无人机巡查',
  tags: ['低空', '智能制造', '没有的标签'],
  stage: '综合推广',
}

describe('reading the files of the match command', () => {
  test('a faulty field is named with its file and place', async () => {
    const at = file('faulty.json', JSON.stringify([need, { ...need, id: 'N2', tags: '低空' }]))
    await expect(readScenarios(at)).rejects.toThrow(/faulty\.json: \[1\]\.tags: /)
  })

  test.each([
    ['missing.json', null, /missing\.json: cannot be read/],
    ['broken.json', '[{', /broken\.json: is not valid JSON/],
    ['object.json', '{}', /object\.json: the file: /],
    ['twice.json', JSON.stringify([need, need]), /twice\.json: \[1\]\.id: N1 occurs twice/],
  ])('%s is refused in one line', async (name, content, message) => {
    const at = content === null ? path.join(folder, name) : file(name, content)
    await expect(readScenarios(at)).rejects.toThrow(message)
  })

  test('empty lists, a byte order mark and absent optional fields are fine', async () => {
    expect(await readScenarios(file('empty.json', '\uFEFF[]'))).toEqual([])
    expect(await readCompanies(file('bare.json', '[{"id":"C","name":"甲","text":""}]'))).toHaveLength(1)
  })

  test('an alias becomes its tag, ambiguous and unknown words stay text', async () => {
    const { needs, engine } = await loadEngine(await readScenarios(file('ok.json', JSON.stringify([need]))), [])
    expect(needs[0]).toMatchObject({ tags: ['lae'], freeTags: ['智能制造', '没有的标签'], stage: 'rollout' })
    expect(engine.size('needs')).toBe(1)
  })

  test('judgements are read in both directions, a bad line is named', async () => {
    const { byNeed, byCompany } = await readQrels(file('qrels.tsv', 'scenario_id\tcompany_id\tgrade\nN1\tC1\t3\n'))
    expect(byNeed.get('N1')?.get('C1')).toBe(3)
    expect(byCompany.get('C1')?.get('N1')).toBe(3)
    await expect(readQrels(file('bad.tsv', 'h\nN1\tC1\tgood\n'))).rejects.toThrow(/bad\.tsv: line 2: /)
  })
})
