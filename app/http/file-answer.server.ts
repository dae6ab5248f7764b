interface Handed {
  name: string
  mediaType: string
  bytes: number
}

/**
 * A file that somebody sent, as something to keep and never as a page of this site: the browser is told to save it, to
 * guess nothing, and, should it show it all the same, to run nothing of it. `nosniff` stands on every answer.
 */
export function fileAnswer({ name, mediaType, bytes }: Handed, content: BodyInit | null): Response {
  const plain = `file.${
    name
      .split('.')
      .at(-1)
      ?.replace(/[^a-z0-9]/gi, '') ?? ''
  }`
  const text = mediaType.startsWith('text/')
  return new Response(content, {
    headers: {
      // Of a text nobody has said in which encoding it is, so that nothing is claimed.
      'Content-Type': text ? 'application/octet-stream' : mediaType,
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extended(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}

/** As RFC 8187 wants it. */
function extended(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
