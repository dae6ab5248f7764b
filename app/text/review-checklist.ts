import type { ReviewPoint } from '#app/domain/review/checklist.ts'
import type { HintCode } from '#app/domain/review/hints.ts'
import { catalogue } from './locale.ts'

/** What a reviewer makes sure of, what the machine noticed, and what was made of it before. */
export const checklistText = catalogue(
  {
    title: '核对要点',
    lead: '通过之前逐条核对并勾选。旁边是机器看到的线索，只作提醒，由你判断。',
    point: {
      realNeed: '需求真实：写清了现状、规模和痛点',
      measurable: '可以衡量：验收目标有数值、有测法',
      mayOpen: '可以开放：开放的数据、场地等有依据、有边界',
      namesNoVendor: '不指定厂商：没有写企业名称、品牌或型号',
    } satisfies Record<ReviewPoint, string>,
    short: {
      realNeed: '需求真实',
      measurable: '可以衡量',
      mayOpen: '可以开放',
      namesNoVendor: '不指定厂商',
    } satisfies Record<ReviewPoint, string>,
    hint: {
      short: () => '简介与需求合计不到 40 个字',
      noFigure: () => '简介与需求里没有出现数字',
      noTarget: () => '没有填写验收目标',
      targetWithoutNumber: (word) => `目标“${word}”没有数值`,
      personalData: (word) => `提到“${word}”`,
      dataWithoutConditions: (word) => (word ? `开放数据“${word}”没有写使用条件` : '开放的数据没有写使用条件'),
      company: (word) => `出现本站企业“${word}”`,
      brandWord: (word) => `出现“${word}”`,
    } as Record<HintCode, (word: string) => string>,
    noHint: '机器没有发现问题',
    since: (at: string) => `自上次审核（${at}）以来的修改`,
    sinceNone: '与上次审核时相比没有修改。',
    before: '历次审核',
    verdict: { approve: '通过', return: '退回' },
    ticked: (points: string) => `已核对：${points}`,
    tickedNone: '没有勾选要点',
    comma: '、',
  },
  {
    title: 'Checklist',
    lead: 'Make sure of each and tick it before it passes. Beside it stands what the machine noticed: hints, no more.',
    point: {
      realNeed: 'A real need: how it is now, how large, what hurts',
      measurable: 'Measurable: targets have a value and a way of measuring',
      mayOpen: 'May be opened: data, sites and the rest have a basis and limits',
      namesNoVendor: 'Names no vendor: no company, brand or model',
    },
    short: {
      realNeed: 'real need',
      measurable: 'measurable',
      mayOpen: 'may be opened',
      namesNoVendor: 'names no vendor',
    },
    hint: {
      short: () => 'Summary and requirement together have fewer than 40 characters',
      noFigure: () => 'No figure in summary or requirement',
      noTarget: () => 'No acceptance target',
      targetWithoutNumber: (word) => `The target “${word}” has no value`,
      personalData: (word) => `Speaks of “${word}”`,
      dataWithoutConditions: (word) =>
        word ? `The data “${word}” are opened without conditions` : 'Data are opened without conditions',
      company: (word) => `Names “${word}”, a company of this site`,
      brandWord: (word) => `Says “${word}”`,
    } as Record<HintCode, (word: string) => string>,
    noHint: 'Nothing noticed',
    since: (at: string) => `Changed since the last review (${at})`,
    sinceNone: 'Nothing was changed since the last review.',
    before: 'Earlier reviews',
    verdict: { approve: 'approved', return: 'sent back' },
    ticked: (points: string) => `Made sure of: ${points}`,
    tickedNone: 'no point ticked',
    comma: ', ',
  },
)
