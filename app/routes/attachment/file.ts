import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { siteAttachments } from '#app/http/attachment-store.server.ts'
import { callOf } from '#app/http/call.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handOutFile } from '#app/services/attachment/hand-out-file.server.ts'

/** Hands a file out to who may read the record that it belongs to. */
export async function loader({ request, params: { id = '', name = '' } }: LoaderFunctionArgs) {
  const { file, content } = await handOutFile(await callOf(request), siteAttachments(), { id, name })
  if (request.method === 'HEAD') content.destroy()
  return fileAnswer(file, request.method === 'HEAD' ? null : createReadableStreamFromReadable(content))
}
