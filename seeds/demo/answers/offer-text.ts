import type { ProposalContent } from '#app/domain/proposal/content.ts'
import type { Random } from '../random.ts'
import type { SourceCapability, SourceCompany, SourceScenario } from '../source.ts'
import { offerParts, offerTerms } from './offer-parts.ts'

interface Pair {
  scenario: SourceScenario
  company: SourceCompany
  capability: SourceCapability
}

type Sentence = (pair: Pair) => string

const APPROACHES: readonly [Sentence, ...Sentence[]] = [
  ({ capability }) =>
    `拟以我方“${capability.title}”为主体，先在一个点位跑通，再按原定范围铺开。不改动贵方现有系统，只通过接口取数。`,
  ({ scenario, capability }) =>
    `我们把“${scenario.title}”拆成三件事：看得见、判得准、有人管。前两件由“${capability.title}”完成，第三件与贵方值守流程对接。`,
  ({ capability }) =>
    `现场看过一次。难点不在设备，而在异常时谁来接手。方案以“${capability.title}”承担日常工作，保留人工复核一道，复核界面单独做。`,
  ({ scenario }) => `贵方要求中最硬的一条是${firstTarget(scenario)}，我们愿意以此作为付款节点，达不到不收第二笔款。`,
  ({ capability }) =>
    `采用“${capability.title}”现货产品，约两成功能需要针对本场景开发，开发部分的源代码与接口文档一并移交。`,
  ({ scenario, capability }) =>
    `先用${firstOpening(scenario)}做两周离线验证，给出误报与漏报的分布，再决定“${capability.title}”的部署位置。`,
  ({ capability }) =>
    `${capability.text.split('。')[0]}。针对本场景，我们会调整采集频次和告警阈值，并补一套离线运行模式。`,
]

const PLANS: readonly [Sentence, ...Sentence[]] = [
  ({ scenario }) =>
    `总工期${scenario.months ?? 9}个月：踏勘与细化一个月，首个点位两个月内上线，其余分两批完成，最后一个月只做测评。`,
  () => '第一周进场踏勘，第四周提交细化方案，第十周单点试运行，第十六周起扩大范围，每月底交一份运行月报。',
  ({ scenario }) => `按验收指标倒排：以${firstTarget(scenario)}为准，中期评估不达标则停在小范围，查清原因再继续。`,
  () => '分“试、改、推”三段，每段结束由贵方签字后再进入下一段，任何一段都可以中止，已交付的数据归贵方。',
  () => '设备两周到货，安装避开早晚高峰与汛期，试运行期间我方派两人驻场，夜间电话值守。',
]

const TEAMS: readonly [Sentence, ...Sentence[]] = [
  ({ company }) => `项目组七人，项目负责人做过三个同类项目。${company.intro.split('。')[0]}。`,
  () => '驻场两人、研发四人、现场安装一组，节假日有人应答；主要成员简历附后。',
  () => '由总工程师牵头，算法、结构、运维各一名负责人；如需更换主要成员，提前书面征得同意。',
  () => '团队小，但都在杭州，接到通知两小时内能到现场。',
]

/** A plausible answer of a company to a scenario, put together from what both have said of themselves. */
export function offerText(pair: Pair, contactName: string, random: Random): ProposalContent {
  const serial = Number(pair.company.key.slice(1))
  return {
    approach: random.pick(APPROACHES)(pair),
    plan: random.pick(PLANS)(pair),
    team: random.pick(TEAMS)(pair),
    references: pair.capability.cases.join('；') || '暂无同类业绩，愿意以免费试用期换取验证机会。',
    priceYuan: null,
    contactName,
    contactPhone: `0571-0002${String(1000 + serial * 41).slice(-4)}`,
    ...offerParts(pair),
    ...offerTerms(pair),
  }
}

function firstTarget({ targets }: SourceScenario): string {
  const [first] = targets
  return first ? `“${first.metric} ${first.target}${first.unit}”` : '“一线人员愿意接着用”'
}

function firstOpening({ openings }: SourceScenario): string {
  return openings[0] ? `贵方开放的条件（${openings[0].note}）` : '我方自有数据'
}
