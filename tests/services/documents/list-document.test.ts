import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { capabilityEntries } from '#app/services/capability-list/capability-entries.ts'
import { listAsDocument } from '#app/services/documents/list-as-document.ts'
import { writeDocument } from '#app/services/documents/write-document.server.ts'
import { scenarioEntries } from '#app/services/list/scenario-entries.ts'
import { capabilityFileWords, scenarioFileWords } from '#app/text/scenario-file.ts'

const scenario = (at: number, more: Partial<FrozenScenario> = {}): FrozenScenario => ({
  code: `HZ-2026-01-${String(at).padStart(3, '0')}`,
  title: `第 ${at} 处山塘巡检 <&>`,
  agencyName: '余杭区交通运输局（演示）',
  district: 'yuhang',
  stage: 'integration',
  tags: ['低空经济'],
  summary: '汛期靠人腿巡查。',
  requirement: '每日一巡。\n异常两小时内上报。',
  openings: [{ kind: 'data', note: '脱敏数据集' }],
  modes: ['pilot'],
  targets: [{ metric: '巡检覆盖率', unit: '%', target: '≥ 98', method: '抽查' }],
  budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 8_000_000 },
  durationMonths: 12,
  consortiumAllowed: true,
  closesAt: '2027-04-15T16:00:00.000Z',
  ...more,
})

const WORDS = {
  ...{ address: 'https://example.cn/lists/HZ-2026-01', coverLines: ['发布日期：2026年3月1日', '共 2 个场景'] },
  ...{
    introTitle: '编制说明',
    contentsTitle: '目录',
    scan: '扫码：',
    note: '发布时的原文。',
    language: 'zh-CN' as const,
  },
  ...{ pageWords: ['第 ', ' 页，共 ', ' 页'] as const, moment: () => '2027年4月15日 24:00' },
}
const TARGETS = {
  targets: '验收目标',
  target: ({ metric, target, unit }: FrozenScenario['targets'][number]) => `${metric}：${target} ${unit}`,
}
const LIST = { code: 'HZ-2026-01', title: '2026 年第一批场景机会清单', intro: '第一段。\n第二段。' }

/** The parts of a document, each well-formed: what does not parse throws. */
async function partsOf(frozen: FrozenScenario[]): Promise<Record<string, string>> {
  const entries = scenarioEntries(frozen, scenarioFileWords('zh'), TARGETS)
  const bytes = await writeDocument(listAsDocument({ ...LIST, frozen }, WORDS, entries))
  const parts: Record<string, string> = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    parts[name] = strFromU8(content)
    if (/\.(xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(parts[name]).close()
  }
  return parts
}
const textOf = (xml = '') =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('a published list as a document', () => {
  let parts: Record<string, string>
  let xml: string
  beforeAll(async () => {
    parts = await partsOf([scenario(1), scenario(2, { summary: '', targets: [] })])
    xml = parts['word/document.xml'] ?? ''
  })

  test('is a package that names its parts', () => {
    expect(parts['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml')
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['word/styles.xml', 'word/_rels/document.xml.rels']))
    expect(Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1)
  })

  test('has a cover, contents with page numbers, and every scenario from the top of a page', () => {
    const text = textOf(xml)
    for (const words of [LIST.title, LIST.code, '共 2 个场景', '编制说明', '第二段。', WORDS.address, '目录'])
      expect(text).toContain(words)
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-1&quot;/)
    expect(text).toMatch(/1 {2}第 1 处山塘巡检 <&>\s*3/)
    expect(text).toMatch(/2 {2}第 2 处山塘巡检 <&>\s*4/)
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(2)
    for (const [, anchor] of xml.matchAll(/w:anchor="([^"]+)"/g)) expect(xml).toContain(`w:name="${anchor}"`)
  })

  test('says of a scenario what was frozen, and leaves out what is not there', () => {
    const text = textOf(xml)
    for (const words of ['300–800 万元', '余杭区', '2027年4月15日 24:00', '数据：脱敏数据集', '巡检覆盖率：≥ 98 %'])
      expect(text).toContain(words)
    expect(text.match(/场景简介/g)).toHaveLength(1)
    expect(text.match(/验收目标/g)).toHaveLength(1)
  })

  test('numbers its pages, the cover apart, and names Chinese fonts', () => {
    const footers = Object.entries(parts).filter(([name]) => /word\/footer\d+\.xml/.test(name))
    expect(footers.map(([, part]) => textOf(part)).join('')).toMatch(/第 PAGE 页，共 NUMPAGES 页/)
    expect(xml).toContain('<w:titlePg/>')
    expect(parts['word/styles.xml']).toContain('w:eastAsia="宋体"')
    expect(parts['word/styles.xml']).toContain('w:eastAsia="黑体"')
  })
})

test('a list of 200 scenarios is written in seconds', async () => {
  const from = performance.now()
  const parts = await partsOf(Array.from({ length: 200 }, (_, at) => scenario(at + 1)))
  expect(parts['word/document.xml']?.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(200)
  expect(performance.now() - from).toBeLessThan(15_000)
})

test('a capability is told by the same document: its facts in short, its text, cases and rights at length', () => {
  const frozen: FrozenCapability = {
    ...{ code: 'HZC-2026-01-001', capabilityId: 'a', companyId: 'b', companyName: '云栖视觉（演示）' },
    ...{ district: 'xihu', verified: true, title: '识别缺陷', text: '看出裂缝。', tags: ['人工智能', '视觉'] },
    ...{ maturity: 'scale', rights: [], wishes: [], qualifications: ['高新技术企业'] },
    cases: [{ what: '某桥裂缝巡检', place: '', year: 2025, result: '', link: '' }],
  }
  const entries = capabilityEntries([frozen], capabilityFileWords('zh'))
  const [entry] = listAsDocument({ ...LIST, frozen: [frozen] }, WORDS, entries).entries
  expect(entry?.facts).toContainEqual(['企业', '云栖视觉（演示）'])
  expect(entry?.facts).toContainEqual(['产业标签', '人工智能、视觉'])
  expect(entry?.facts.map(([label]) => label)).not.toContain('编号')
  expect(entry?.sections.map(([label]) => label)).toEqual(['能力介绍', '案例', '知识产权'])
  expect(entry?.sections[0]?.[1]).toBe('看出裂缝。')
  expect(entry?.sections[1]?.[1]).toContain('某桥裂缝巡检')
})
