import type { FormValues } from '#app/domain/form.ts'
import { GRID_ROWS_MAX, GRID_ROWS_MORE, gridCell, gridRowsOf } from '#app/domain/import/pasted.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { importPasteText } from '#app/text/import-paste.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

interface Props {
  columns: { field: string; header: string }[]
  values: FormValues
}

const LONG = new Set(['summary', 'requirement', 'text'])

/** A table of cells to fill in or to paste a block into. Without the script its button brings more rows. */
export function PasteGrid({ columns, values }: Props) {
  const words = useWords(importPasteText)
  const rows = gridRowsOf(values)
  return (
    <section>
      <h2 className="pb-1">{words.gridTitle}</h2>
      <p className="max-w-prose pb-3 text-sm text-ink-3">{words.gridHint}</p>
      <input type="hidden" name="rows" value={rows} data-grid-rows />
      <section
        className="max-h-[32rem] overflow-auto rounded-lg border border-line-strong"
        aria-label={words.gridLabel}
      >
        <table
          className="border-separate border-spacing-0 text-[0.9375rem]"
          data-grid={GRID_ROWS_MAX}
          data-filled={words.filled}
          data-too-many={words.tooMany}
        >
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky top-0 left-0 z-20 w-12 border-r border-b border-line bg-paper px-2 py-2"
              />
              {columns.map(({ field, header }) => (
                <th
                  key={field}
                  scope="col"
                  className="sticky top-0 z-10 border-r border-b border-line bg-paper px-2 py-2 text-left font-semibold whitespace-nowrap"
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => gridCell(row, '')).map((key, row) => (
              <tr key={key}>
                <th
                  scope="row"
                  className="sticky left-0 z-10 border-r border-b border-line bg-paper px-2 text-right font-normal text-ink-3 tabular-nums"
                >
                  {row + 1}
                </th>
                {columns.map(({ field, header }) => (
                  <td key={field} className="border-r border-b border-line p-0">
                    <input
                      name={gridCell(row, field)}
                      defaultValue={textAt(values, gridCell(row, field))}
                      aria-label={words.cell(row + 1, header)}
                      autoComplete="off"
                      className={`block min-h-11 border-0 bg-surface px-2 focus:relative focus:z-[5] ${LONG.has(field) ? 'w-72' : 'w-40'}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows < GRID_ROWS_MAX ? (
        <Button className="mt-3" name="more" value="yes">
          {words.more(GRID_ROWS_MORE)}
        </Button>
      ) : null}
    </section>
  )
}
