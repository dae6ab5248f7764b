import type { LikeRow } from '#app/domain/import/like-row.ts'
import type { LikeShown } from '#app/domain/import/preview.ts'
import { alikeText } from '#app/text/alike.ts'
import { scenarioPlace } from '../agency/addresses.ts'
import { capabilityAddress } from '../company-desk/addresses.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

interface Props {
  id: string
  noun: 'scenario' | 'capability'
  rows: LikeShown[]
  all: number
}

/** The rows that nearly repeat something, each with what to do about it; nothing when there are none. */
export function AlikeRows({ id, noun, rows, all }: Props) {
  const words = useWords(alikeText).rows
  if (rows.length === 0) return null
  return (
    <section id="alike-rows" className="mt-10">
      <h2 className="pb-1">{words.title(all)}</h2>
      <p className="max-w-prose pb-2 text-sm text-ink-3">
        {words.lead} {all > rows.length ? words.shown(rows.length) : null}
      </p>
      <form method="post" action={`/imports/${id}/alike-rows`} data-once>
        <ul className="border-t border-line">
          {rows.map((row, at) => (
            <AlikeRow key={row.key} noun={noun} row={row} at={at} />
          ))}
        </ul>
        <Button className="mt-4">{words.save}</Button>
      </form>
    </section>
  )
}

function AlikeRow({ noun, row, at }: { noun: Props['noun']; row: LikeShown; at: number }) {
  const words = useWords(alikeText).rows
  const { key, title, like, decision } = row
  const chosen = decision === null ? 'bring' : decision === 'skip' ? 'skip' : 'continues'
  const ways = ['bring', 'skip', ...(like.kind !== 'row' && like.continues ? ['continues' as const] : [])] as const
  return (
    <li className="border-b border-line py-3">
      <fieldset className="min-w-0">
        <legend className="font-semibold break-words">
          {title} <span className="font-normal text-ink-3">{words.at(row.sheet, row.row)}</span>
        </legend>
        <input type="hidden" name={`row[${at}]`} value={key} />
        <p className="text-[0.9375rem] text-ink-2">
          <Repeated noun={noun} like={like} />
        </p>
        <div className="flex flex-wrap gap-x-6">
          {ways.map((way) => (
            <label key={way} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name={`row[${at}].do`}
                value={way}
                defaultChecked={way === chosen}
                className="size-4"
              />
              {words[way]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}

function Repeated({ noun, like }: { noun: Props['noun']; like: LikeRow }) {
  const words = useWords(alikeText).rows
  if (like.kind === 'row') {
    return (
      <>
        {words.likeRow(like.sheet, like.row)} · {like.title}
      </>
    )
  }
  return (
    <>
      {like.kind === 'published' ? words.likePublished : words.likeOwn} ·{' '}
      <a className="link" href={addressOf(noun, like)}>
        {like.code} {like.title}
      </a>{' '}
      <span className="text-ink-3">{like.unitName}</span>
    </>
  )
}

function addressOf(noun: Props['noun'], like: Exclude<LikeRow, { kind: 'row' }>): string {
  if (noun === 'scenario') return scenarioPlace(like)
  return like.kind === 'own' ? capabilityAddress(like.id) : '/capabilities'
}
