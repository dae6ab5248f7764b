import type { Band } from '#app/domain/standing/band.ts'
import { catalogue } from './locale.ts'

type Bands = Record<Band, string>
const quoted = (names: string[]) => names.map((name) => `“${name}”`).join('、')
const english = (names: string[]) => names.map((name) => `“${name}”`).join(', ')

/** Where a company stands for the open needs, and what would bring it further. */
export const standingText = catalogue(
  {
    lead: '每项征集中的需求里，你们大致排在哪里，补上什么会往前走。',
    how: '位次只分“前 3、前 10、前四分之一、更靠后”几档，不显示确切名次，也不显示别的企业。“补上以后”是用改过的资料重新计算得出的，别的企业按现在的资料不变。请只补充属实的内容。',
    list: '征集中的需求与位次',
    band: {
      first3: '前 3',
      first10: '前 10',
      firstQuarter: '前四分之一',
      furtherBack: '更靠后',
      unranked: '未进排名',
    } satisfies Bands as Bands,
    among: (n: number) => `${n} 家企业中`,
    whatRaises: '补上以后',
    to: (from: string, to: string) => `${from} → ${to}`,
    same: (band: string) => `仍在${band}`,
    score: (from: number, to: number) => `匹配度 ${from} → ${to}`,
    tags: (names: string[]) => `加上标签${quoted(names)}`,
    maturity: (name: string) => `成熟度达到“${name}”`,
    wish: (name: string) => `填上合作诉求“${name}”`,
    cases: (n: number) => `应用案例登记到 ${n} 个`,
    capacity: '填上还能承接 1 个以上项目',
    district: (name: string) => `所在区县填为${name}`,
    goChange: '去补充',
    goChangeOf: (what: string, need: string) => `去补充：${what}（${need}）`,
    nothingRaises: '没有哪一项登记信息补上后会明显往前；如确实做过相关的事，可以在能力说明和案例里写清楚。',
    why: '匹配度由什么组成，还缺什么',
    barred: '只差必备标签',
    barredLead: '下面的需求要求必备标签，能力里没有就不进排名；如确有这项能力，补上标签后会这样：',
    compare: (n: number) => `对比前 ${n} 项`,
  },
  {
    lead: 'For each open need: roughly how far in front you are, and what would bring you further.',
    how: 'Places are told in bands only (first 3, first 10, first quarter, further back): never the exact place, and nothing of other companies. “If added” is computed with the changed record, others staying as they are now. Please add only what is true.',
    list: 'Open needs and where we stand',
    band: {
      first3: 'First 3',
      first10: 'First 10',
      firstQuarter: 'First quarter',
      furtherBack: 'Further back',
      unranked: 'Not ranked',
    },
    among: (n: number) => (n === 1 ? 'of 1 company' : `of ${n} companies`),
    whatRaises: 'If added',
    to: (from: string, to: string) => `${from} → ${to}`,
    same: (band: string) => `still ${band.toLowerCase()}`,
    score: (from: number, to: number) => `score ${from} → ${to}`,
    tags: (names: string[]) => (names.length === 1 ? `Tag ${english(names)}` : `Tags ${english(names)}`),
    maturity: (name: string) => `Maturity “${name}”`,
    wish: (name: string) => `Wish “${name}”`,
    cases: (n: number) => (n === 1 ? '1 case on record' : `${n} cases on record`),
    capacity: 'Room for at least 1 more project',
    district: (name: string) => `District ${name}`,
    goChange: 'Add it',
    goChangeOf: (what: string, need: string) => `Add: ${what} (${need})`,
    nothingRaises:
      'No single entry would bring you clearly further; if you have done such work, describe it in the capability and its cases.',
    why: 'What the score is made of, and what is missing',
    barred: 'Only a required tag away',
    barredLead:
      'These needs require tags, and who lacks them is not ranked. If you can do it, adding the tag leads to this:',
    compare: (n: number) => `Compare the first ${n}`,
  },
)
