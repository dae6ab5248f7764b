const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook to be saved under a name, which may be Chinese (RFC 6266). */
export function workbookAnswer(bytes: Uint8Array, fileName: string): Response {
  const plain = fileName.replace(/[^\w.-]+/gu, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPE,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
