import type { Criterion, Stage } from '#app/domain/vocabulary.ts'

type Sets = readonly [readonly Criterion[], ...(readonly Criterion[])[]]

const set = (...criteria: [name: string, weight: number][]) => criteria.map(([name, weight]) => ({ name, weight }))

/** What proposals are judged by, usual sets for each stage. */
export const CRITERIA: Record<Stage, Sets> = {
  validation: [
    set(['技术路线可行性', 40], ['试验方案与安全措施', 30], ['团队能力', 20], ['费用合理性', 10]),
    set(['创新程度', 35], ['可验证性', 35], ['研发基础', 20], ['报价', 10]),
    set(['对问题的理解', 25], ['技术方案', 45], ['数据与隐私保护', 15], ['进度安排', 15]),
  ],
  integration: [
    set(['技术方案', 35], ['同类试点业绩', 20], ['实施计划', 20], ['运维与培训', 10], ['报价', 15]),
    set(['指标承诺', 40], ['与现有系统的衔接', 25], ['团队驻场安排', 15], ['报价', 20]),
    set(['方案完整性', 30], ['安全与应急预案', 25], ['试点业绩', 25], ['报价', 20]),
  ],
  rollout: [
    set(['产品成熟度', 30], ['规模应用业绩', 25], ['全周期成本', 25], ['服务保障', 20]),
    set(['技术响应', 35], ['业绩', 20], ['价格', 30], ['本地服务能力', 15]),
    set(['推广可复制性', 30], ['实施能力', 30], ['运行费用', 25], ['用户评价', 15]),
  ],
}
