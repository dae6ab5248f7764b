import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { publishedListFor } from '#app/http/published-list.server.ts'
import { writeDocument } from '#app/services/documents/write-document.server.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Goes up when the document is laid out otherwise, so that nobody keeps the old one. */
const LAYOUT = 1

/** A published list as a document, from what was frozen on its day. Whoever has it already is not sent it again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const document = (await publishedListFor(request, params.code)).document()
  const digest = createHash('sha256')
    .update(JSON.stringify([LAYOUT, document]))
    .digest('base64url')
  const headers = { ETag: `"${digest.slice(0, 22)}"`, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await writeDocument(document)), {
    headers: {
      ...headers,
      'Content-Type': TYPE,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${document.code}.docx`)}`,
    },
  })
}
