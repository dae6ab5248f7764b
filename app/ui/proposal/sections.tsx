import type { ReactNode } from 'react'
import type { ProposalPart } from '#app/domain/proposal/parts.ts'
import type { ShownProposal } from '#app/domain/proposal/shown.ts'
import { yuanWords } from '#app/text/amounts.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { FactList } from '../kit/facts.tsx'
import { Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { TargetTable } from './target-table.tsx'
import { dueWords } from './words.ts'

interface Props {
  proposal: ShownProposal
}

/** What a proposal says in each part, for every page that shows one whole. */
export const SECTIONS: Record<ProposalPart, (props: Props) => ReactNode> = {
  solution: ({ proposal }) => <Text text={proposal.approach} />,
  targets: ({ proposal: { targets = [] } }) => <TargetTable targets={targets} />,
  questions: Questions,
  plan: Plan,
  team: Team,
  references: References,
  resources: Resources,
  price: Price,
}

/** A text with its line breaks; a quiet word where there is none. */
export function Text({ text }: { text: string | undefined }) {
  const { nothing } = useWords(proposalFormText)
  return text ? (
    <p className="prose max-w-prose whitespace-pre-line">{text}</p>
  ) : (
    <p className="text-ink-3">{nothing}</p>
  )
}

function Questions({ proposal: { answers = [] } }: Props) {
  const { answer: yesNo } = useWords(proposalText)
  const facts = answers.map(({ question, kind, answer }) => {
    const said = kind === 'yesNo' && answer ? yesNo[answer as 'yes' | 'no'] : answer
    return { label: question, value: said || yesNo[''] }
  })
  return <FactList facts={facts} />
}

function Plan({ proposal: { plan, milestones = [] } }: Props) {
  return (
    <>
      <Text text={plan} />
      {milestones.length > 0 ? <Milestones rows={milestones} /> : null}
    </>
  )
}

/** The milestones of a plan, in the order in which they were written. */
export function Milestones({ rows }: { rows: NonNullable<ShownProposal['milestones']> }) {
  const { column, field } = useWords(proposalFormText)
  const locale = useLocale()
  const numbered = rows.map((row, at) => ({ ...row, key: String(at) }))
  return (
    <div className="pt-3">
      <Table
        caption={field.milestones}
        rows={numbered}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'due',
            label: column.due,
            cell: ({ due }) => <span className="tabular-nums">{dueWords(due, locale)}</span>,
          },
          { key: 'what', label: column.what, head: true, cell: ({ what }) => what },
          { key: 'evidence', label: column.evidence, cell: ({ evidence }) => evidence || null },
        ]}
      />
    </div>
  )
}

function Team({ proposal: { team, contactName, contactPhone } }: Props) {
  const { field } = useWords(proposalFormText)
  return (
    <>
      <Text text={team} />
      <div className="pt-3">
        <FactList
          facts={[
            { label: field.contactName, value: contactName || '--' },
            { label: field.contactPhone, value: contactPhone || '--' },
          ]}
        />
      </div>
    </>
  )
}

function References({ proposal: { cited = [], references } }: Props) {
  if (cited.length === 0) return <Text text={references} />
  return (
    <>
      <Cited rows={cited} />
      {references ? <Text text={references} /> : null}
    </>
  )
}

/** What a company refers to of its own, by the names it had then. */
export function Cited({ rows }: { rows: NonNullable<ShownProposal['cited']> }) {
  const { citation } = useWords(proposalFormText)
  return (
    <ul className="pb-2">
      {rows.map(({ kind, capabilityId, name }) => (
        <li key={capabilityId + name} className="py-0.5">
          <Tag look="supply">{citation[kind]}</Tag> {name}
        </li>
      ))}
    </ul>
  )
}

function Resources({ proposal: { openings = [], resources = [] } }: Props) {
  if (openings.length + resources.length === 0) return <Text text="" />
  return <Wanted openings={openings} resources={resources} />
}

/** What a bidder wants: of what the scenario opens, and besides. */
export function Wanted({ openings = [], resources = [] }: Pick<ShownProposal, 'openings' | 'resources'>) {
  const { opening } = useWords(vocabularyText)
  return (
    <ul className="grid gap-1">
      {openings.map(({ kind, note, quantity }) => (
        <li key={kind + note}>
          <Tag look="need">{opening[kind]}</Tag> {[note, quantity].filter(Boolean).join(' · ')}
        </li>
      ))}
      {resources.map(({ what, purpose }) => (
        <li key={what + purpose}>{[what, purpose].filter(Boolean).join(' · ')}</li>
      ))}
    </ul>
  )
}

/** The price with what belongs to it. */
export function Price({ proposal }: Props) {
  const { openPrice } = useWords(proposalText)
  const words = useWords(proposalFormText)
  const locale = useLocale()
  const { priceYuan, priceTyped, priceNote, validDays, priceSealed } = proposal
  if (priceSealed) return <p className="text-ink-2">{words.priceSealed}</p>
  return (
    <>
      <p className="text-lg font-semibold tabular-nums">
        {priceTyped ?? (priceYuan === null ? openPrice : yuanWords(priceYuan, locale))}
      </p>
      {priceNote ? <p className="max-w-prose whitespace-pre-line">{priceNote}</p> : null}
      {validDays ? <p className="text-ink-2">{words.validFor(validDays)}</p> : null}
    </>
  )
}
