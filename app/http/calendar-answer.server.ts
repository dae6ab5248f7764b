/** A calendar that other programs read. `fileName` is plain: letters, digits, dashes and a dot. */
export function calendarAnswer(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      // In the language of whoever asks, so no cache may keep it for others.
      'Cache-Control': 'private, no-store',
    },
  })
}
