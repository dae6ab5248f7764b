import { listComposerText } from '#app/text/list-composer.ts'
import { CONTROL } from '../kit/form/text-fields.tsx'
import type { Column } from '../kit/table.tsx'
import { useWords } from '../words.ts'

interface Ordered {
  id: string
  title: string
}

/** The columns by which a list is ordered: a number to type, up, down, and off again; `noun` names a row in the form. */
export function useOrderColumns<Row extends Ordered>(
  rows: readonly Row[],
  { removal, noun }: { removal: string; noun: string },
): { place: Column<Row>; move: Column<Row> } {
  const words = useWords(listComposerText)
  const places = new Map(rows.map(({ id }, at) => [id, at + 1]))
  return {
    place: {
      key: 'place',
      label: words.column.place,
      cell: ({ id, title }) => (
        <input
          name={`place-${id}`}
          aria-label={words.placeOf(title)}
          defaultValue={places.get(id)}
          inputMode="numeric"
          autoComplete="off"
          className={`${CONTROL} max-w-14 text-right`}
        />
      ),
    },
    move: {
      key: 'move',
      label: words.column.move,
      cell: ({ id, title }) => (
        <span className="flex gap-1 whitespace-nowrap">
          <Step value={`up:${id}`} label={words.up(title)} sign="↑" />
          <Step value={`down:${id}`} label={words.down(title)} sign="↓" />
          <button
            type="submit"
            formAction={removal}
            name={noun}
            value={id}
            aria-label={words.offOf(title)}
            className="link min-h-11 px-2 text-sm text-ink-2 hover:text-danger"
          >
            {words.off}
          </button>
        </span>
      ),
    },
  }
}

function Step({ value, label, sign }: { value: string; label: string; sign: string }) {
  return (
    <button
      type="submit"
      name="move"
      value={value}
      aria-label={label}
      className="grid h-11 w-11 place-items-center rounded-lg border border-line-strong bg-surface hover:border-ink"
    >
      {sign}
    </button>
  )
}
