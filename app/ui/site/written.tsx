import { createElement, type ReactNode } from 'react'
import type { WrittenNode } from '#app/domain/site/written.ts'

/** What an element of written text looks like; one that is not here is shown by its words alone. */
const LOOKS: Record<string, string> = {
  h1: 'mt-8 border-t border-line pt-6 pb-2 text-xl text-ink',
  h2: 'mt-8 border-t border-line pt-6 pb-2 text-ink',
  h3: 'pt-4 pb-1 font-semibold text-ink',
  p: 'py-1.5',
  ul: 'ml-5 list-disc',
  ol: 'ml-5 list-decimal',
  li: 'py-0.5 marker:text-ink-3',
  blockquote: 'border-l-4 border-line-strong pl-4',
  strong: 'font-semibold text-ink',
  em: 'italic',
  code: 'font-mono text-[0.9em]',
  a: 'link',
  br: '',
  hr: 'my-6 border-line',
}
/** The page has its one heading already. */
const INSTEAD: Record<string, string> = { h1: 'h2' }

/** Sets written text. */
export function Written({ written }: { written: WrittenNode[] }) {
  return <div className="max-w-prose whitespace-pre-line text-ink-2">{elementsOf(written)}</div>
}

function elementsOf(nodes: WrittenNode[]): ReactNode[] {
  return nodes.map((node, at) => {
    if (typeof node === 'string') return node
    const { tag, href, children } = node
    const className = LOOKS[tag]
    if (className === undefined) return elementsOf(children)
    const inside = children.length > 0 ? elementsOf(children) : undefined
    return createElement(INSTEAD[tag] ?? tag, { key: at, className, ...(href ? { href } : {}) }, inside)
  })
}
