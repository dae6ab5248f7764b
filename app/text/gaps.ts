import type { Axis, GapColumn } from '#app/domain/gaps/axis.ts'
import type { Standing } from '#app/domain/gaps/cell.ts'
import { catalogue, type Locale } from './locale.ts'
import { vocabularyText } from './vocabulary.ts'

/** The words of the gap map. */
export const gapsText = catalogue(
  {
    title: '缺口图',
    lead: '每个产业的需求与企业，摊开到区县或发展阶段，看哪里有需没有供，哪里有供没有需。',
    matching: '供需匹配',
    axes: '按什么摊开',
    axis: { district: '按区县', stage: '按发展阶段' } satisfies Record<Axis, string>,
    table: { district: '产业标签与区县', stage: '产业标签与发展阶段' } satisfies Record<Axis, string>,
    columnHead: { district: '区县', stage: '发展阶段' } satisfies Record<Axis, string>,
    catchAll: { district: '全市', stage: '未注明' } satisfies Record<Axis, string>,

    unmetLead: (n: number) => `${n} 项征集中的需求还没有合适企业，最集中的是`,
    unmet: (where: string, n: number) => `${where}（${n} 项）`,
    noneUnmet: '每项征集中的需求都有合适的企业',
    idleLead: '；有企业而没有需求的，最多是',
    idle: (where: string, n: number) => `${where}（${n} 家）`,
    noneIdle: '；凡是有企业的地方，都有征集中的需求',
    where: {
      district: (column: string, tag: string) => `${column}的${tag}`,
      stage: (column: string, tag: string) => `${column}阶段的${tag}`,
    },
    and: '和',
    stop: '。',
    unknown: (word: string) => `没有叫“${word}”的产业标签`,
    unknownNext: '下面是全部产业。',

    everything: '全部产业',
    backToEverything: '看全部产业',
    total: '合计',
    tag: '产业标签',
    needs: '需求',
    openNeeds: '征集中的需求',
    companies: '企业',
    pairs: '合适的对',
    pairsShort: (n: string) => `${n} 对`,
    covered: '有合适企业的需求',
    coverage: '覆盖率',
    coverageOfNeeds: '需求覆盖率',
    none: '两边都没有',
    needGlyph: '需',
    companyGlyph: '供',
    matchGlyph: '合',

    standing: {
      gap: '缺口',
      partly: '部分对上',
      covered: '全部对上',
      idle: '有供无需',
      empty: '两边都没有',
    } satisfies Record<Standing, string>,
    standingNote: {
      gap: '有需求，没有合适的企业',
      partly: '只有一部分需求有合适的企业',
      covered: '每项需求都有合适的企业',
      idle: '有企业，没有征集中的需求',
      empty: '没有需求，也没有企业',
    } satisfies Record<Standing, string>,
    legend: '图例',
    readNeeds: '正在征集方案的场景，已截止的不算',
    readCompanies: {
      district: '企业在这个区县，有这个标签的能力',
      stage: '能力的成熟度达到这个阶段的要求',
    } satisfies Record<Axis, string>,
    readPairs: (from: number) => `匹配度 ${from} 以上的对数，企业不限区县`,
    readCoverage: '至少有一家合适企业的需求所占比例',
    readTotals: {
      district: '“全市”一列是面向全市的需求和没有登记区县的企业。一项需求或一家企业可以有几个标签，在合计里只算一次。',
      stage: '一家企业可以同时达到几个阶段的要求，也可以有几个标签，在合计里只算一次。',
    } satisfies Record<Axis, string>,

    map: {
      district: (tag: string) => `${tag}：各区县`,
      stage: (tag: string) => `${tag}：各阶段`,
    },
    tile: (district: string, figures: string) => `${district}：${figures}`,
    figures: (needs: number, companies: number, standing: string) =>
      `${needs} 项需求，${companies} 家企业，${standing}`,
    coverageWord: (percent: number) => `覆盖 ${percent}%`,
    scrollHint: '左右滑动看其他区县',

    download: '下载 .xlsx',
    print: '打印',
    fileName: { district: '缺口图-按区县', stage: '缺口图-按发展阶段' } satisfies Record<Axis, string>,
    fileIndustry: '产业',
    fileTag: '标签',
    filePairs: (from: number) => `匹配度 ${from} 以上的对数`,
    fileCoverage: '覆盖率（%）',
    fileStanding: '供需情形',
    fileAll: '全部',
    emptyTitle: '还没有需求和企业',
    emptyNext: '清单发布或企业登记能力后，这里会出现每个产业的供需和缺口。',
  },
  {
    title: 'Gap map',
    lead: 'Every industry by district or stage: where demand has no supply, and supply no demand.',
    matching: 'Matching',
    axes: 'Spread out by',
    axis: { district: 'By district', stage: 'By stage' },
    table: { district: 'Industry tags by district', stage: 'Industry tags by stage' },
    columnHead: { district: 'District', stage: 'Stage' },
    catchAll: { district: 'Whole city', stage: 'Not stated' },

    unmetLead: (n: number) =>
      `${n === 1 ? '1 open need has' : `${n} open needs have`} no fitting company yet, most of all in `,
    unmet: (where: string, n: number) => `${where} (${n})`,
    noneUnmet: 'Every open need has a fitting company',
    idleLead: '; companies wait for a need most in ',
    idle: (where: string, n: number) => `${where} (${n === 1 ? '1 company' : `${n} companies`})`,
    noneIdle: '; wherever there are companies, something is needed',
    where: {
      district: (column: string, tag: string) => `${tag} – ${column}`,
      stage: (column: string, tag: string) => `${tag} – ${column.toLowerCase()}`,
    },
    and: ' and ',
    stop: '.',
    unknown: (word: string) => `There is no tag called “${word}”`,
    unknownNext: 'Below are all industries.',

    everything: 'All industries',
    backToEverything: 'See all industries',
    total: 'Total',
    tag: 'Industry tag',
    needs: 'Needs',
    openNeeds: 'Open needs',
    companies: 'Companies',
    pairs: 'Fitting pairs',
    pairsShort: (n: string) => (n === '1' ? '1 pair' : `${n} pairs`),
    covered: 'Needs with a fitting company',
    coverage: 'Coverage',
    coverageOfNeeds: 'Coverage of needs',
    none: 'Nothing on either side',
    needGlyph: '需',
    companyGlyph: '供',
    matchGlyph: '合',

    standing: {
      gap: 'Gap',
      partly: 'Partly met',
      covered: 'All met',
      idle: 'Idle',
      empty: 'Neither',
    },
    standingNote: {
      gap: 'needs, but no fitting company',
      partly: 'only some needs have a fitting company',
      covered: 'every need has a fitting company',
      idle: 'companies, but no open need',
      empty: 'neither needs nor companies',
    },
    legend: 'Legend',
    readNeeds: 'scenarios that take proposals now; closed ones do not count',
    readCompanies: {
      district: 'located in the district, with a capability under the tag',
      stage: 'with a capability mature enough for the stage',
    },
    readPairs: (from: number) => `pairs scoring ${from} or more, companies from anywhere`,
    readCoverage: 'share of needs with at least one fitting company',
    readTotals: {
      district:
        '“Whole city” holds needs of the whole city and companies that named no district. A need or a company may have several tags; totals count it once.',
      stage: 'A company may be mature enough for several stages and have several tags; totals count it once.',
    },

    map: {
      district: (tag: string) => `${tag}: districts`,
      stage: (tag: string) => `${tag}: stages`,
    },
    tile: (district: string, figures: string) => `${district}: ${figures}`,
    figures: (needs: number, companies: number, standing: string) =>
      `${needs === 1 ? '1 need' : `${needs} needs`}, ${companies === 1 ? '1 company' : `${companies} companies`}, ${standing}`,
    coverageWord: (percent: number) => `${percent}% met`,
    scrollHint: 'Scroll sideways for more districts',

    download: 'Download .xlsx',
    print: 'Print',
    fileName: { district: 'gap-map-by-district', stage: 'gap-map-by-stage' },
    fileIndustry: 'Industry',
    fileTag: 'Tag',
    filePairs: (from: number) => `Pairs scoring ${from} or more`,
    fileCoverage: 'Coverage (%)',
    fileStanding: 'Demand and supply',
    fileAll: 'All',
    emptyTitle: 'Neither needs nor companies yet',
    emptyNext:
      'Once lists are published or companies register capabilities, the market of every industry appears here.',
  },
)

/** The name of every column. */
export function gapColumnWords(locale: Locale): Record<GapColumn, string> {
  const { district, stage } = vocabularyText[locale]
  const { catchAll } = gapsText[locale]
  return { ...district, ...stage, city: catchAll.district, unstated: catchAll.stage }
}

/** The words of a gap map's file; `from` is the score from which a pair is counted. */
export function gapFileWords(axis: Axis, from: number, locale: Locale) {
  const words = gapsText[locale]
  const columns = gapColumnWords(locale)
  const { needs, companies, covered } = words
  return {
    name: words.fileName[axis],
    headers: {
      ...{
        industry: words.fileIndustry,
        tag: words.fileTag,
        column: words.columnHead[axis],
        needs,
        companies,
        covered,
      },
      ...{ pairs: words.filePairs(from), coverage: words.fileCoverage, standing: words.fileStanding },
    },
    everything: words.fileAll,
    total: words.total,
    column: (column: GapColumn) => columns[column],
    standing: (standing: Standing) => words.standing[standing],
  }
}
