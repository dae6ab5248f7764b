import type { ListView } from '#app/domain/import/list-view.ts'
import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import type { RowCounts } from '#app/domain/import/preview.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { importText } from '#app/text/import.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPageText } from '#app/text/import-page.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { fileSentence, problemSentence } from '#app/text/import-sentence.ts'
import { InputError } from '../match/input-error.ts'

const words = importPreviewText.zh
const VALUE_SHOWN = 30

/** A file that cannot be read, as one line. */
export function refusedFile(problem: FileProblem): InputError {
  const { what, mend } = fileSentence('zh', problem)
  return new InputError(`${what}。${mend}`)
}

/** Prints every problem in a line of its own, then how many rows there are of each sort. */
export function tellProblems({ rows }: ListView, counts: RowCounts): void {
  for (const { sheet, row, problems } of rows) {
    for (const problem of problems.filter(({ severity }) => severity !== 'note')) {
      const place = problem.column ? words.problems.at(row, problem.column) : words.problems.inRow(row)
      const value = [...problem.value].slice(0, VALUE_SHOWN).join('') || words.problems.empty
      const { what, mend } = problemSentence('zh', problem)
      line([sheet, place, problem.header, importText.zh.severity[problem.severity], value, `${what}。${mend}`])
    }
  }
  const { check } = words
  const sorts = [
    [check.all, counts.all],
    [check.good, counts.good],
    [check.refused, counts.refused],
    [check.existing, counts.existing],
    [importChangesText.zh.changed, counts.changed],
  ] as const
  process.stdout.write(`${sorts.map(([label, count]) => `${label} ${check.rows(count)}`).join('，')}。\n`)
}

/** Prints what was brought in. */
export function tellResult(noun: ImportNoun, { created, existing, units, updated = 0 }: ImportResult): void {
  const { imported } = importPageText.zh
  const changed = updated > 0 ? importChangesText.zh.imported.updated(updated) : ''
  const more = [units > 0 ? imported.units[noun](units) : '', existing > 0 ? imported.existing(existing) : '']
  process.stdout.write(`${imported.created[noun](created)}${changed}${more.join('')}\n`)
}

function line(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')}\n`)
}
