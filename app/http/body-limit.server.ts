import type { IncomingMessage } from 'node:http'

/** The largest form of texts; the longest of ours is a proposal of some 50,000 characters. */
export const FORM_MAX_BYTES = 2 * 1024 * 1024
const METHODS_WITH_BODY = ['POST', 'PUT', 'PATCH', 'DELETE']
/** The pages that take files and limit them themselves, so that they can say so beside the field. */
const UPLOAD_PATHS = [/^\/imports\/new$/, /^\/attachments\/[^/]+\/[^/]+\/[^/]+$/]

type Asked = Pick<IncomingMessage, 'method' | 'headers'> & { path: string }

/**
 * The status that refuses a request for its body, or null: 411 when it does not say how long it is, 413 when it is
 * longer than a form may be. Node reads no more of a body than was announced.
 */
export function bodyRefusal({ method = 'GET', headers, path }: Asked): 411 | 413 | null {
  if (!METHODS_WITH_BODY.includes(method)) return null
  if (UPLOAD_PATHS.some((upload) => upload.test(path))) return null
  const length = headers['content-length']
  if (length === undefined) return headers['transfer-encoding'] === undefined ? null : 411
  return Number(length) > FORM_MAX_BYTES ? 413 : null
}
