import { citationFrom, citationsOf } from '#app/domain/proposal/citations.ts'
import type { MainContent, ProposalContent } from '#app/domain/proposal/content.ts'
import type { TargetLevel } from '#app/domain/proposal/target-answers.ts'
import type { Target } from '#app/domain/vocabulary.ts'
import { DRAFTS } from '../capabilities.ts'
import { demoId } from '../demo-id.ts'
import type { SourceCapability, SourceCompany, SourceScenario } from '../source.ts'

interface Pair {
  scenario: SourceScenario
  company: SourceCompany
  capability: SourceCapability
}

type Promised = Pick<MainContent, 'targets' | 'milestones' | 'cited' | 'openings' | 'resources'>

/** By turns, so that proposals for one scenario differ where it matters. */
const LEVELS: readonly (readonly TargetLevel[])[] = [
  ['met', 'met', 'met'],
  ['met', 'partly', 'met'],
  ['partly', 'met', 'notMet'],
  ['met', 'met', 'partly'],
]
const PROOFS: Record<TargetLevel, readonly [string, ...string[]]> = {
  met: [
    '第三方检测报告（演示），试运行期间每月复测一次。',
    '试运行数据由贵方抽查核对，原始记录保留一年。',
    '现场实测三十天，贵方人员在场。',
  ],
  partly: ['晴天和小雨已实测达到，夜间还差一成，计划第二期补齐。', '现有项目接近这个数值，差距和补法写在实施计划里。'],
  notMet: ['目前的技术做不到，愿意如实说明并配合贵方调整指标。'],
}
const MILESTONES = [
  ['进场踏勘，提交细化方案', 'week 2', '踏勘记录与细化方案，双方签字'],
  ['首个点位上线试运行', 'week 8', '试运行日志'],
  ['全部点位上线', 'month 5', '上线清单与培训签到'],
  ['第三方测评，验收', 'month 6', '测评报告'],
] as const
const WISHES = [
  ['现场值守联系人一名', '设备出现异常时配合处置'],
  ['夜间作业许可', '夜间工况测试，每周不超过两次'],
  ['历史台账（脱敏）', '校准告警阈值'],
] as const
const NOTES = [
  '含设备、安装、两年运维；不含现场土建。按三四三付款。',
  '含一年质保。验收指标未达到的部分不收尾款。',
  '硬件按实结算，软件一次性授权，不按年收费。',
] as const

/** What an invented proposal promises, point by point: drawn from the scenario's own targets and openings. */
export function offerParts({ scenario, company, capability }: Pair): Promised {
  const serial = Number(company.key.slice(1))
  const levels = LEVELS[serial % LEVELS.length] ?? []
  const key = capabilityKey(company, capability)
  const cited = citationsOf(DRAFTS.has(key) ? [] : [{ ...capability, id: demoId('capability', key) }])
    .slice(0, 2)
    .map(citationFrom)
    .filter((one) => one !== null)
  const openings = scenario.openings.filter((_, at) => (at + serial) % 3 !== 2)
  const wish = serial % 2 === 0 ? WISHES[serial % WISHES.length] : undefined
  return {
    ...(scenario.targets.length > 0 && {
      targets: scenario.targets.map((target, at) => promised(target, levels[at % levels.length] ?? 'met', serial + at)),
    }),
    milestones: MILESTONES.slice(0, 3 + (serial % 2)).map(([what, due, evidence]) => ({ what, due, evidence })),
    ...(cited.length > 0 && { cited }),
    ...(openings.length > 0 && { openings: openings.map((one) => ({ ...one })) }),
    ...(wish && { resources: [{ what: wish[0], purpose: wish[1] }] }),
  }
}

/** What an invented proposal says beside its price. */
export function offerTerms({ company }: Pick<Pair, 'company'>): Pick<ProposalContent, 'priceNote' | 'validDays'> {
  const serial = Number(company.key.slice(1))
  return { priceNote: NOTES[serial % NOTES.length] ?? NOTES[0], validDays: serial % 3 === 0 ? 60 : 90 }
}

function promised(target: Target, level: TargetLevel, turn: number) {
  const { metric, unit, method } = target
  const proofs = PROOFS[level]
  const value =
    level === 'met' ? `${target.target}${unit}` : level === 'partly' ? `较要求约差一成（${unit || '同口径'}）` : ''
  return { metric, unit, target: target.target, method, level, value, proof: proofs[turn % proofs.length] ?? proofs[0] }
}

function capabilityKey(company: SourceCompany, capability: SourceCapability): string {
  return `${company.key}.${company.capabilities.indexOf(capability)}`
}
