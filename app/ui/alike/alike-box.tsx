import type { ReactNode } from 'react'
import type { Degree } from '#app/domain/alike/degree.ts'
import type { Differences } from '#app/domain/alike/differences.ts'
import { alikeText } from '#app/text/alike.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { DifferenceList } from './difference-list.tsx'

/** One record that says much the same, as the box shows it. */
export interface AlikeLine {
  id: string
  title: string
  href: string
  degree: Degree
  /** Whose it is, its code, its state. */
  facts: ReactNode
  differences: Differences
  /** What may be done about it. */
  deeds: ReactNode
}

interface Props {
  title: string
  lead: string
  lines: AlikeLine[]
  labels: Readonly<Record<string, string>>
  /** Unfolded at once; on forms the box waits until somebody asks. */
  open?: boolean
}

/** What says much the same, quietly: a box that unfolds without scripts. Nothing when there is none. */
export function AlikeBox({ title, lead, lines, labels, open = false }: Props) {
  if (lines.length === 0) return null
  return (
    <details open={open} className="mb-6 rounded-xl border border-line-strong bg-surface px-5">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{title}</summary>
      <p className="text-sm text-ink-3">{lead}</p>
      <ul className="mt-2 pb-2">
        {lines.map((line) => (
          <AlikeItem key={line.id} line={line} labels={labels} />
        ))}
      </ul>
    </details>
  )
}

function AlikeItem({ line, labels }: { line: AlikeLine; labels: Props['labels'] }) {
  const words = useWords(alikeText)
  const { title, href, degree, facts, differences, deeds } = line
  return (
    <li className="border-t border-line py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <a href={href} className="link min-w-0 font-semibold break-words">
          {title}
        </a>
        <Tag look={degree === 'nearlySame' ? 'warning' : 'plain'}>{words.degree[degree]}</Tag>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-sm text-ink-3">{facts}</p>
      <div className="flex flex-wrap items-start gap-x-6">
        <details className="min-w-0 grow">
          <summary className="min-h-11 cursor-pointer py-2.5 text-sm text-ink-2">{words.differs}</summary>
          <DifferenceList differences={differences} labels={labels} />
        </details>
        {deeds}
      </div>
    </li>
  )
}
