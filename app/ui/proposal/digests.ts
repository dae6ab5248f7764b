import type { ProposalPart } from '#app/domain/proposal/parts.ts'
import type { ShownProposal } from '#app/domain/proposal/shown.ts'
import { yuanWords } from '#app/text/amounts.ts'
import type { Locale } from '#app/text/locale.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { dueWords } from './words.ts'

/** What each part of a proposal says, in one line. */
export function digestsOf(proposal: ShownProposal, locale: Locale): Record<ProposalPart, string> {
  const { level } = proposalFormText[locale]
  const yesNo: Readonly<Record<string, string>> = proposalText[locale].answer
  const comma = locale === 'zh' ? '、' : ', '
  const { targets = [], answers = [], milestones = [], cited = [], openings = [], resources = [] } = proposal
  const { priceYuan, priceTyped } = proposal
  return {
    solution: proposal.approach,
    targets: targets.flatMap((one) => (one.level ? `${one.metric} ${level[one.level]}` : [])).join(comma),
    questions: answers.flatMap(({ answer }) => (answer ? (yesNo[answer] ?? answer) : [])).join(comma),
    plan: proposal.plan || milestones.map(({ what, due }) => `${dueWords(due, locale)} ${what}`).join(comma),
    team: [proposal.team, proposal.contactName, proposal.contactPhone].filter(Boolean).join(' · '),
    references: [...cited.map(({ name }) => name), proposal.references].filter(Boolean).join(comma),
    resources: [...openings.map(({ note }) => note), ...resources.map(({ what }) => what)].join(comma),
    price: priceTyped ?? (priceYuan === null ? '' : yuanWords(priceYuan, locale)),
  }
}
