import type { LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { formatOf, tableFile } from '#app/http/table-file.server.ts'
import { lineOfFrozen, scenarioTable } from '#app/services/catalogue/scenario-sheet.ts'
import { scenarioFileWords } from '#app/text/scenario-file.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'

/** A published list as a file: what was frozen on its day, whatever became of the scenarios since. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const list = await frozenList(db.read, (params.code ?? '').toUpperCase())
  if (!list) throw new Refusal('not_found')
  const { code, title, intro, publishedAt, frozen } = list
  const words = scenarioFileWords(await localeOf(request))
  const table = { name: code, ...scenarioTable(frozen.map(lineOfFrozen), words, ['state']) }
  return tableFile(formatOf(request), table, { code, title, intro, publishedAt, scenarios: frozen })
}
