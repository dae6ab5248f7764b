import type { Ask } from '#app/services/site/walk.ts'

/** An inspection counts a page that takes longer as not reached. */
const PATIENCE_MS = 15_000

/** Asks this very site, as a visitor who is not signed in would, and does not follow redirects. */
export const askSite: Ask = async (path) => {
  const site = `http://${process.env.HOST ?? 'localhost'}:${process.env.PORT ?? 3000}`
  try {
    const answer = await fetch(site + path, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false
    if (!isPage) await answer.body?.cancel()
    return { status: answer.status, html: isPage ? await answer.text() : null }
  } catch {
    return null
  }
}
