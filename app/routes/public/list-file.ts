import type { LoaderFunctionArgs } from '@remix-run/node'
import { publishedListFor } from '#app/http/published-list.server.ts'
import { formatOf, tableFile } from '#app/http/table-file.server.ts'

/** A published list as a file: what was frozen on its day, whatever became of its entries since. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { table, records } = await publishedListFor(request, params.code)
  return tableFile(formatOf(request), table(), records())
}
