import type { ReactNode } from 'react'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import { type TargetAnswer, targetName } from '#app/domain/proposal/target-answers.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { useLocale, useWords } from '../words.ts'
import { Cited, Price, Wanted } from './sections.tsx'
import { LevelTag } from './target-table.tsx'
import { dueWords } from './words.ts'

/** One line of a comparison: what it is about, and what each proposal says to it. */
export interface ComparedRow {
  key: string
  label: ReactNode
  cellOf: (content: ProposalContent) => ReactNode
}

/**
 * The lines on which proposals are compared: the price first, then target by target, then the parts, then what the
 * agency asked, in the order in which it was asked.
 */
export function useComparedRows(contents: ProposalContent[]): ComparedRow[] {
  const { field, part, asks, nothing } = useWords(proposalFormText)
  const text = (name: 'approach' | 'plan' | 'team' | 'references'): ComparedRow => {
    return { key: name, label: field[name], cellOf: (content) => <Long text={content[name]} nothing={nothing} /> }
  }
  const said = (rows: readonly unknown[] | undefined, shown: ReactNode) => (rows?.length ? shown : '--')
  return [
    { key: 'price', label: field.price, cellOf: (content) => <Price proposal={content} /> },
    ...targetsIn(contents).map((target): ComparedRow => {
      const label = (
        <>
          {target.metric}
          <span className="block text-[0.8125rem]">{asks(`${target.target} ${target.unit}`.trim())}</span>
        </>
      )
      return {
        key: targetName(target, 'level'),
        label,
        cellOf: (content) => <Promised target={target} content={content} />,
      }
    }),
    text('approach'),
    text('plan'),
    {
      key: 'milestones',
      label: field.milestones,
      cellOf: ({ milestones }) => said(milestones, <MilestoneLines rows={milestones ?? []} />),
    },
    text('team'),
    { key: 'cited', label: field.cited, cellOf: ({ cited }) => said(cited, <Cited rows={cited ?? []} />) },
    text('references'),
    {
      key: 'resources',
      label: part.resources,
      cellOf: ({ openings = [], resources = [] }) =>
        said([...openings, ...resources], <Wanted {...{ openings, resources }} />),
    },
    { key: 'contactName', label: field.contactName, cellOf: (content) => content.contactName },
    { key: 'contactPhone', label: field.contactPhone, cellOf: (content) => content.contactPhone },
    ...useQuestionRows(contents),
  ]
}

function useQuestionRows(contents: ProposalContent[]): ComparedRow[] {
  const { answer: yesNo } = useWords(proposalText)
  const questions = new Set(contents.flatMap(({ answers = [] }) => answers.map(({ question }) => question)))
  return [...questions].map((question): ComparedRow => {
    const cellOf = ({ answers = [] }: ProposalContent) => {
      const given = answers.find((one) => one.question === question)
      const text = given?.answer ?? ''
      return (given?.kind === 'yesNo' && text ? yesNo[text as 'yes' | 'no'] : text) || '--'
    }
    return { key: question, label: question, cellOf }
  })
}

/** Every target that one of them answered, as often as it was asked in other words. */
function targetsIn(contents: ProposalContent[]): TargetAnswer[] {
  const answers = contents.flatMap(({ targets = [] }) => targets)
  return [...new Map(answers.map((one) => [targetName(one, 'level'), one])).values()]
}

function Promised({ target, content }: { target: TargetAnswer; content: ProposalContent }) {
  const given = content.targets?.find((one) => targetName(one, 'level') === targetName(target, 'level'))
  if (!given) return '--'
  return (
    <>
      <LevelTag level={given.level} /> <span className="font-semibold">{given.value}</span>
      {given.proof ? <span className="mt-1 block text-sm text-ink-2">{given.proof}</span> : null}
    </>
  )
}

function MilestoneLines({ rows }: { rows: NonNullable<ProposalContent['milestones']> }) {
  const locale = useLocale()
  const numbered = rows.map((row, at) => ({ ...row, key: String(at) }))
  return (
    <ul>
      {numbered.map(({ key, what, due }) => (
        <li key={key}>
          <span className="text-ink-3">{dueWords(due, locale)}</span> {what}
        </li>
      ))}
    </ul>
  )
}

function Long({ text, nothing }: { text: string; nothing: string }) {
  return text ? (
    <p className="line-clamp-[12] whitespace-pre-line">{text}</p>
  ) : (
    <span className="text-ink-3">{nothing}</span>
  )
}
