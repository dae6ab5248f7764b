import { unstable_parseMultipartFormData as parseMultipart } from '@remix-run/node'

/** Room for the other fields of the form and the marks between the parts. */
const FORM_EXTRA_BYTES = 64 * 1024
const TEXT_MAX_BYTES = 8 * 1024
/** What a browser is still listened to beyond the limit, so that it gets to hear the answer. */
const HEARD_OUT_BYTES = 200 * 1024 * 1024

/** A form with one file. `file` is null when none was chosen, or when it is larger than allowed. */
export interface Upload {
  fields: Record<string, string>
  file: { name: string; bytes: Uint8Array } | null
  tooLarge: boolean
}

/**
 * Reads a form with one file from the wire, keeping at most `maxBytes` of it. What is too large is not parsed when it
 * says so itself, and let go as it arrives when it does not.
 */
export async function uploadOf(request: Request, maxBytes: number): Promise<Upload> {
  const fields: Record<string, string> = {}
  if (Number(request.headers.get('Content-Length')) > maxBytes + FORM_EXTRA_BYTES) {
    await hearOut(request)
    return { fields, file: null, tooLarge: true }
  }
  let file: Upload['file'] = null
  let tooLarge = false
  await parseMultipart(request, async ({ name, filename, data }) => {
    const bytes = await upTo(data, filename === undefined ? TEXT_MAX_BYTES : maxBytes)
    if (filename === undefined) fields[name] = new TextDecoder().decode(bytes ?? undefined)
    else if (bytes === null) tooLarge = true
    else if (filename !== '') file = { name: filename, bytes }
    return undefined
  })
  return { fields, file: tooLarge ? null : file, tooLarge }
}

/** The bytes of a part, or null when there are more than `most`; the rest goes by without being kept. */
async function upTo(data: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  let chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of data) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else chunks = []
  }
  return length > most ? null : Buffer.concat(chunks)
}

/** An answer sent before the last byte has come is shown by no browser. */
async function hearOut(request: Request): Promise<void> {
  const reader = request.body?.getReader()
  for (let heard = 0; reader && heard < HEARD_OUT_BYTES; ) {
    const { done, value } = await reader.read()
    if (done) return
    heard += value.length
  }
}
