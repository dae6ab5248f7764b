import { randomBytes } from 'node:crypto'

/** A fresh nonce for one page's Content-Security-Policy. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** The security headers of every answer. In development Vite needs its web socket. */
export function headersOf(on: { nonce: string; secure: boolean; dev: boolean }): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${on.nonce}'`,
    on.dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    on.dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    ...(on.secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}
