import type { Twins } from '#app/domain/alike/alike-row.ts'
import { alikeText } from '#app/text/alike.ts'
import { reviewAddress } from '../curator/addresses.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

interface Row {
  id: string
  title: string
  agencyName: string
}

/** Warns of scenarios on one list that are worded nearly the same; nothing when there are none. */
export function TwinsNotice({ twins, rows }: { twins: Twins[]; rows: Row[] }) {
  const words = useWords(alikeText).twins
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  if (twins.length === 0) return null
  return (
    <div className="pb-6">
      <Notice look="warning" title={words.title}>
        <p>{words.lead}</p>
        <ul className="pt-1.5">
          {twins.map(({ one, other }) => (
            <li key={`${one} ${other}`}>
              <Named row={rowOf.get(one)} /> {words.and} <Named row={rowOf.get(other)} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function Named({ row }: { row: Row | undefined }) {
  if (!row) return null
  return (
    <>
      <a className="link" href={reviewAddress(row.id)}>
        {row.title}
      </a>{' '}
      <span className="text-sm">· {row.agencyName}</span>
    </>
  )
}
