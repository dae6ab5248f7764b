import type { LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { formatOf, tableFile } from '#app/http/table-file.server.ts'
import { capabilityListTable } from '#app/services/catalogue/capability-sheet.ts'
import { capabilityFileWords } from '#app/text/scenario-file.ts'
import { frozenCapabilityList } from '#db/stores/capability-lists/capability-lists.ts'

/** A published capability list as a file: what was frozen on its day, whatever became of the capabilities since. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const list = await frozenCapabilityList(db.read, (params.code ?? '').toUpperCase())
  if (!list) throw new Refusal('not_found')
  const { code, title, intro, publishedAt, frozen } = list
  const table = { name: code, ...capabilityListTable(frozen, capabilityFileWords(await localeOf(request))) }
  return tableFile(formatOf(request), table, { code, title, intro, publishedAt, capabilities: frozen })
}
