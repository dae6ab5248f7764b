import { Parser } from 'htmlparser2'
import type { BrokenLink } from '#app/domain/site/broken-link.ts'

/** Pages that one walk opens at most; links that it tries at most. */
const PAGES_MAX = 500
const LINKS_MAX = 2000
const AT_ONCE = 3
/** A walk that has not ended by then was cut off, by a restart for example. */
const GIVEN_UP_MS = 30 * 60 * 1000

/** Asks the site for one of its own addresses; null when nothing came back. HTML is given as text, other files not. */
export type Ask = (path: string) => Promise<{ status: number; html: string | null } | null>

/** What a walk over the site found. */
export interface Walk {
  pages: number
  links: number
  outside: number
  broken: BrokenLink[]
}

/** Whether a walk that began is still under way. */
export function isWalking({ startedAt, endedAt }: { startedAt: Date; endedAt: Date | null }, now: Date): boolean {
  return endedAt === null && now.getTime() - startedAt.getTime() < GIVEN_UP_MS
}

/**
 * Walks over the public pages from the home page on and tries every address that it meets once, whatever is asked there:
 * filters and pages of a list are one address. Links to other sites are counted and not tried.
 */
export async function walkOver(ask: Ask): Promise<Walk> {
  const foundOn = new Map<string, string>([['/', '/']])
  const outside = new Set<string>()
  const broken: BrokenLink[] = []
  let pages = 0
  const queue = ['/']
  const visit = async (path: string) => {
    const answer = await ask(path)
    if (answer === null || answer.status >= 400)
      broken.push({ page: foundOn.get(path) ?? '/', href: path, status: answer?.status ?? null })
    if (!answer?.html || answer.status >= 300 || pages >= PAGES_MAX) return
    pages++
    for (const href of linksIn(answer.html)) {
      const target = new URL(href, `http://site.invalid${path}`)
      if (!target.protocol.startsWith('http')) continue
      if (target.hostname !== 'site.invalid') outside.add(target.href)
      const next = target.pathname
      if (target.hostname !== 'site.invalid' || foundOn.has(next) || foundOn.size >= LINKS_MAX) continue
      foundOn.set(next, path)
      queue.push(next)
    }
  }
  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(visit))
  return { pages, links: foundOn.size, outside: outside.size, broken }
}

/** The addresses that a page links to, as they are written there. */
function linksIn(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href && URL.canParse(href, 'http://site.invalid')) found.push(href)
    },
  })
  parser.end(html)
  return found
}
