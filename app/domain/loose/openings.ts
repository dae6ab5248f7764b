import type { OpeningKind } from '../vocabulary.ts'
import { severalWords } from './cells.ts'
import { codeOf } from './choices.ts'
import { OPENING_WORDS } from './words.ts'

/** One opening as a list writes it; kind is null when its words fit none. */
export interface WrittenOpening {
  kind: OpeningKind | null
  note: string
}

// The first that fits counts: 路侧设备接口 is roadside although it speaks of equipment.
const SIGNS: readonly (readonly [OpeningKind, RegExp])[] = [
  ['airspace', /空域|航线|起降|净空|airspace|flight|vertiport/iu],
  ['roadside', /路侧|路口|信号机|道路(?:开放|测试)|车路|roadside/iu],
  ['compute', /算力|算法平台|gpu|云资源|comput/iu],
  ['data', /数据|语料|样本|影像库|dataset|\bdata\b/iu],
  ['equipment', /设备|仪器|装备|机台|产线|平台|equipment|instrument|device/iu],
  ['site', /场地|场所|园区|试验场|厂房|工位|泊位|库区|车间|楼宇|基地|实验室|site|venue|campus/iu],
  ['users', /用户|患者|居民|学生|游客|客流|志愿者|受试|users?\b|patients?|residents?/iu],
]

/** Reads what a host opens: each part of the cell with the kind that stands before its colon, or that its words speak of. */
export function openingsFrom(text: string): WrittenOpening[] {
  return severalWords(text)
    .filter((note) => !/^(?:[-/]+|无|暂无)$/u.test(note))
    .map(openingFrom)
}

/** Reads one part: 空域航线：三条航线 names its kind, which its remark then does not repeat. */
export function openingFrom(part: string): WrittenOpening {
  const [, name = '', said = ''] = /^([^:：]+)[:：]\s*(\S.*)$/u.exec(part) ?? []
  const named = said ? codeOf(OPENING_WORDS, name) : null
  if (named) return { kind: named, note: said }
  return { kind: SIGNS.find(([, sign]) => sign.test(part))?.[0] ?? null, note: part }
}
