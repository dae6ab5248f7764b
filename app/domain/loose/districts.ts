import { DISTRICTS, type District } from '../vocabulary.ts'
import { fold, wordKey } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

/** Chinese names of the districts and counties; the short form is the name without its last character. */
export const DISTRICT_NAMES = {
  shangcheng: '上城区',
  gongshu: '拱墅区',
  xihu: '西湖区',
  binjiang: '滨江区',
  xiaoshan: '萧山区',
  yuhang: '余杭区',
  linping: '临平区',
  qiantang: '钱塘区',
  fuyang: '富阳区',
  linan: '临安区',
  tonglu: '桐庐县',
  chunan: '淳安县',
  jiande: '建德市',
} as const satisfies Record<District, string>

const WHOLE_CITY = /^(?:全市|市级|市本级|市直|杭州|杭州市|全市域|全域|不限|wholecity|citywide|hangzhou)$/u

// Names that no longer exist, most since the reform of April 2021, and what lies there now.
const ABOLISHED = new Map<string, readonly District[]>([
  ['江干区', ['shangcheng', 'qiantang']],
  ['下城区', ['gongshu']],
  ['大江东', ['qiantang']],
  ['杭县', ['yuhang', 'linping']],
  ['余杭市', ['yuhang', 'linping']],
  ['萧山市', ['xiaoshan']],
])

// Other names in use for a place that is one of the thirteen.
const OTHER_NAMES = new Map<string, District>([
  ['高新区', 'binjiang'],
  ['高新区(滨江)', 'binjiang'],
  ['滨江区(高新区)', 'binjiang'],
  ['高新区(滨江区)', 'binjiang'],
  ['钱塘新区', 'qiantang'],
  ['下沙', 'qiantang'],
  ['临安县', 'linan'],
  ['富阳县', 'fuyang'],
  ['临安市', 'linan'],
  ['富阳市', 'fuyang'],
])

const BY_KEY = new Map<string, District>(
  DISTRICTS.flatMap((code) => {
    const name = DISTRICT_NAMES[code]
    return [name, name.slice(0, -1), code].map((word) => [word, code] as const)
  }),
)

/** Reads a district or county of Hangzhou; null is the whole city. Names abolished in 2021 are refused with their successor. */
export function districtFrom(value: string): Outcome<District | null> {
  const key = wordKey(value)
    .replace(/['’]/gu, '')
    .replace(/^(?:浙江省?)?杭州市?(?=.{2})/u, '')
    .replace(/(?:district|county)$/u, '')
  if (WHOLE_CITY.test(key)) return read(null)
  const code = BY_KEY.get(key) ?? OTHER_NAMES.get(key)
  if (code) return read(code)
  const successors = ABOLISHED.get(key) ?? ABOLISHED.get(`${key}区`)
  if (successors) {
    const names = successors.map((each) => DISTRICT_NAMES[each]).join('、')
    return refuse('districtAbolished', { word: fold(value), successor: names })
  }
  return refuse('districtUnknown', { word: fold(value) })
}
