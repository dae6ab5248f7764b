import type { CapabilityRight } from '#app/domain/capability/right.ts'
import { rightText } from '#app/text/right.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

/** The intellectual property that a capability rests on, with how it stands. */
export function RightList({ rights }: { rights: CapabilityRight[] }) {
  const words = useWords(rightText)
  if (rights.length === 0) return null
  return (
    <div className="mt-4">
      <h4 className="text-sm font-semibold">{words.title}</h4>
      <ul className="mt-1 text-[0.9375rem]">
        {rights.map(({ kind, title, number, state }) => (
          <li key={[kind, number, title].join()} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1">
            <span className="text-sm text-ink-3">{words.kind[kind]}</span>
            <span className="text-ink-2">{title}</span>
            <span className="text-sm text-ink-3">{number || words.noNumber}</span>
            <Tag look={state === 'inForce' ? 'plain' : state === 'pending' ? 'guess' : 'warning'}>
              {words.state[state]}
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  )
}
