const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Whether cookies of this answer are marked Secure: in production always, except where the browser itself is on this
 * machine and speaks to us without a proxy between (Safari keeps no Secure cookie of http://localhost), or where
 * `INSECURE_COOKIES=1` says that an inner network has no TLS. See `docs/decisions/0008-session-cookie.md`.
 */
export function secureCookies(request: Request, env: Record<string, string | undefined> = process.env): boolean {
  if (env.NODE_ENV !== 'production' || env.INSECURE_COOKIES === '1') return false
  return !LOOPBACK.test(new URL(request.url).hostname) || FORWARDED.some((name) => request.headers.has(name))
}

/** What a proxy adds: then the host we see may be ours while the visitor's is not. */
const FORWARDED = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']
