import type { ShownProposal } from '#app/domain/proposal/shown.ts'
import type { TargetLevel } from '#app/domain/proposal/target-answers.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { Table } from '../kit/table.tsx'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS: Record<TargetLevel, TagLook> = { met: 'success', partly: 'warning', notMet: 'danger' }

/** How far a target is reached, as a word. */
export function LevelTag({ level }: { level: TargetLevel | '' }) {
  const words = useWords(proposalFormText)
  return <Tag look={level === '' ? 'guess' : LOOKS[level]}>{level === '' ? words.levelOpen : words.level[level]}</Tag>
}

/** What a proposal promises, target by target. */
export function TargetTable({ targets }: { targets: NonNullable<ShownProposal['targets']> }) {
  const words = useWords(proposalFormText)
  return (
    <Table
      caption={words.part.targets}
      rows={targets}
      keyOf={({ metric, unit, target }) => `${metric} ${target} ${unit}`}
      columns={[
        {
          key: 'metric',
          label: words.target,
          head: true,
          cell: ({ metric, target, unit, method }) => (
            <>
              {metric}
              <span className="block text-sm font-normal text-ink-3">{words.asks(`${target} ${unit}`.trim())}</span>
              {method ? <span className="block text-sm font-normal text-ink-3">{words.method(method)}</span> : null}
            </>
          ),
        },
        { key: 'level', label: words.control.level, cell: ({ level }) => <LevelTag level={level} /> },
        { key: 'value', label: words.control.value, cell: ({ value }) => value || null },
        {
          key: 'proof',
          label: words.control.proof,
          cell: ({ proof }) => (proof ? <span className="whitespace-pre-line">{proof}</span> : null),
        },
      ]}
    />
  )
}
