import type { PlacedProblem } from '#app/domain/import/preview.ts'
import { importText } from '#app/text/import.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { problemSentence } from '#app/text/import-sentence.ts'
import { Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

const LOOKS = { error: 'danger', warning: 'warning', note: 'plain' } as const
const VALUE_SHOWN = 60

/** Every problem that the screen has room for: where it is, what stands there, what is wrong, how to mend it. */
export function ProblemList({ problems, all }: { problems: PlacedProblem[]; all: number }) {
  const words = useWords(importPreviewText).problems
  const { severity } = useWords(importText)
  return (
    <section className="mt-10">
      <h2 className="pb-1">{words.title}</h2>
      {all > problems.length ? <p className="pb-2 text-sm text-ink-3">{words.shown(problems.length, all)}</p> : null}
      {all === 0 ? <p className="border-y border-line py-4 text-ink-2">{words.none}</p> : null}
      {all > 0 ? (
        <Table
          caption={words.title}
          rows={problems}
          keyOf={(problem) =>
            `${problem.sheet}/${problem.row}/${problem.column}/${problem.code}/${problem.params.word}`
          }
          columns={[
            { key: 'place', label: words.place, head: true, cell: (problem) => <Place problem={problem} /> },
            {
              key: 'severity',
              label: words.gravity,
              cell: (problem) => (
                <span className="whitespace-nowrap">
                  <Tag look={LOOKS[problem.severity]}>{severity[problem.severity]}</Tag>
                </span>
              ),
            },
            { key: 'value', label: words.value, cell: (problem) => <Value problem={problem} /> },
            { key: 'what', label: words.what, cell: (problem) => <Sentence problem={problem} /> },
          ]}
        />
      ) : null}
    </section>
  )
}

function Place({ problem: { sheet, row, column, header } }: { problem: PlacedProblem }) {
  const words = useWords(importPreviewText).problems
  return (
    <>
      <span className="whitespace-nowrap">{column ? words.at(row, column) : words.inRow(row)}</span>
      <span className="block text-[0.8125rem] font-normal text-ink-3">
        {sheet}
        {header ? ` · ${header}` : ''}
      </span>
    </>
  )
}

function Value({ problem: { value } }: { problem: PlacedProblem }) {
  const words = useWords(importPreviewText).problems
  const characters = [...value]
  const shown = characters.length > VALUE_SHOWN ? `${characters.slice(0, VALUE_SHOWN).join('')}…` : value
  return shown ? (
    <span className="block break-all md:max-w-[20rem]">{shown}</span>
  ) : (
    <span className="text-ink-3">{words.empty}</span>
  )
}

function Sentence({ problem }: { problem: PlacedProblem }) {
  const { what, mend } = problemSentence(useLocale(), problem)
  return (
    <>
      <span className="block md:min-w-[22rem]">{what}</span>
      <span className="block text-ink-2">{mend}</span>
    </>
  )
}
