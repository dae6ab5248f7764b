import { vocabularyText } from './vocabulary.ts'

const zh = vocabularyText.zh
const en = vocabularyText.en
type Vocabulary = typeof zh

/** Drop-downs shared by both lists. */
const choicesOf = (words: Vocabulary) => ({
  district: [...Object.values(words.district), words.wholeCity],
  place: Object.values(words.district),
  openings: Object.values(words.opening),
  modes: Object.values(words.mode),
  stage: Object.values(words.stage),
  maturity: Object.values(words.maturity),
  wishes: Object.values(words.wish),
})

/** The words of the blank lists that people download to fill in: names of the sheets, notes, and one example. */
export const templateText = {
  scenario: {
    zh: {
      sheetName: '场景机会清单',
      notesName: '填表说明',
      notes: [
        '带 * 的黄色列必填；场景简介和技术需求至少填一项。',
        '产业领域、开放条件、合作方式可以写多个，用顿号隔开。',
        '投资规模单位为万元，可以写 200、300-800、约500、≤150、1.2亿元 或 面议。',
        '截止时间可以写 2027-04-15 或 2027-04-15 17:00；不写时刻的，为当日24时。',
        '序号为“示例”的行不会导入，可以删去。',
      ],
      example: '示例',
      exampleCells: {
        title: '地铁站外共享单车潮汐调度',
        agencyName: '某区城市管理局（演示）',
        district: '临平区',
        tagWords: '物联网、数字政府',
        summary: '早晚高峰站口车辆堆积，巡查靠人跑。',
        requirement: '希望提前一小时预测淤积，自动派单并核验清运结果。',
        openings: '脱敏数据集、开放试验场地',
        modes: '试点验证、解决方案征集',
        budget: '80-120',
        stage: '融合试验',
        durationMonths: 12,
        closesAt: '2027-12-31 17:00',
        contactName: '示例联系人',
        contactPhone: '0571-88000000',
        consortiumAllowed: '是',
        note: '',
      },
      choices: { ...choicesOf(zh), consortiumAllowed: ['是', '否'] },
    },
    en: {
      sheetName: 'Scenarios',
      notesName: 'How to fill in',
      notes: [
        'Yellow columns with * are required; give at least one of summary and requirement.',
        'Tags, openings and cooperation may hold several, separated by commas.',
        'Budgets are in 10,000 yuan: 200, 300-800, about 500, ≤150 or negotiable.',
        'Deadlines: 2027-04-15 or 2027-04-15 17:00; without a time the end of that day is meant.',
        'The row whose number is “Example” is not imported; you may delete it.',
      ],
      example: 'Example',
      exampleCells: {
        title: 'Tidal rebalancing of shared bicycles at metro exits',
        agencyName: 'A district urban management bureau (demo)',
        district: 'Linping',
        tagWords: '物联网, 数字政府',
        summary: 'Bicycles pile up at the exits in rush hours and inspectors walk the rounds.',
        requirement: 'Predict pile-ups an hour ahead, dispatch crews and verify the result.',
        openings: 'Data, Test site',
        modes: 'Pilot, Call for solutions',
        budget: '80-120',
        stage: 'Integration trial',
        durationMonths: 12,
        closesAt: '2027-12-31 17:00',
        contactName: 'Example contact',
        contactPhone: '0571-88000000',
        consortiumAllowed: 'yes',
        note: '',
      },
      choices: { ...choicesOf(en), consortiumAllowed: ['yes', 'no'] },
    },
  },
  capability: {
    zh: {
      sheetName: '场景能力清单',
      notesName: '填表说明',
      notes: [
        '带 * 的黄色列必填。统一社会信用代码会按国家标准校验。',
        '产业领域、资质荣誉、合作诉求可以写多个，用顿号隔开。',
        '注册地在杭州的写区、县（市），在外地的写城市名。',
        '序号为“示例”的行不会导入，可以删去。',
      ],
      example: '示例',
      exampleCells: {
        companyName: '示例企业（演示）',
        creditCode: '91330100MA2DEM000E',
        place: '余杭区',
        title: '管网淤积感知终端',
        tagWords: '物联网',
        text: '电池供电、三年免维护的雨水管网液位与淤积监测终端。',
        maturity: '小批量',
        caseText: '已在两个街道试用一年。',
        qualifications: '高新技术企业',
        wishes: '首试首用、场地测试',
        contactName: '示例联系人',
        contactPhone: '0571-87000000',
      },
      choices: choicesOf(zh),
    },
    en: {
      sheetName: 'Capabilities',
      notesName: 'How to fill in',
      notes: [
        'Yellow columns with * are required. Unified social credit codes are checked.',
        'Tags, qualifications and wishes may hold several, separated by commas.',
        'For a company registered in Hangzhou give the district, otherwise the city.',
        'The row whose number is “Example” is not imported; you may delete it.',
      ],
      example: 'Example',
      exampleCells: {
        companyName: 'Example company (demo)',
        creditCode: '91330100MA2DEM000E',
        place: 'Yuhang',
        title: 'Sensor for silt in storm drains',
        tagWords: '物联网',
        text: 'A battery-powered sensor for level and silt in storm drains, free of maintenance for three years.',
        maturity: 'Small batch',
        caseText: 'In use in two subdistricts for a year.',
        qualifications: 'High-tech enterprise',
        wishes: 'First use, Test site',
        contactName: 'Example contact',
        contactPhone: '0571-87000000',
      },
      choices: choicesOf(en),
    },
  },
}
