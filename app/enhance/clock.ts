/** Beyond this difference people are told that their own clock is wrong. */
const DRIFT_MS = 5000

let offsetMs = 0

/** The server's time now, as far as the browser can know it (milliseconds since 1970). */
export function serverNow(): number {
  return Date.now() + offsetMs
}

/**
 * Sets the browser's idea of the server's time from `<meta name="server-time">`, and shows `[data-drift]` when the
 * clocks differ. A page from a cache carries an old time, so a suspicion is checked with the server first.
 */
export async function followServerClock() {
  const written = Date.parse(document.querySelector<HTMLMetaElement>('meta[name=server-time]')?.content ?? '')
  if (Number.isNaN(written) || !document.querySelector('[data-countdown],[data-drift]')) return
  offsetMs = written - arrival()
  if (Math.abs(offsetMs) <= DRIFT_MS) return
  offsetMs = (await askedOffset()) ?? offsetMs
  const wrong = Math.abs(offsetMs) > DRIFT_MS
  for (const warning of document.querySelectorAll<HTMLElement>('[data-drift]')) warning.hidden = !wrong
}

/** When the page's first byte came, by the browser's clock: slow scripts and images are no drift. */
function arrival(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation ? performance.timeOrigin + navigation.responseStart : Date.now()
}

async function askedOffset(): Promise<number | null> {
  try {
    const asked = Date.now()
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    const middle = (asked + Date.now()) / 2
    const said = Date.parse(answer.headers.get('Date') ?? '')
    // The header is cut to whole seconds: half of one is the fair guess.
    return Number.isNaN(said) ? null : said + 500 - middle
  } catch {
    return null
  }
}
