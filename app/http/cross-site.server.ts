import type { IncomingMessage } from 'node:http'

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request that may change something comes from a page of another site. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; a request that says neither is not from a browser's form and carries
 * no cookie that a page could have misused, but is refused all the same.
 */
export function isCrossSite(request: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (SAFE_METHODS.includes(request.method ?? 'GET')) return false
  const { origin, host, 'sec-fetch-site': site } = request.headers
  if (site !== undefined) return site !== 'same-origin'
  return !origin || !host || hostOf(origin) !== host.toLowerCase()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
