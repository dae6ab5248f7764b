import { expect, test } from 'vitest'
import { bodyRefusal, FORM_MAX_BYTES } from '#app/http/body-limit.server.ts'
import { isCrossSite } from '#app/http/cross-site.server.ts'
import { headersOf } from '#app/http/headers.server.ts'

const at = (path: string, method: string, headers: Record<string, string>) => ({ path, method, headers })

test.each([
  ['a form of the site itself', 'POST', { 'sec-fetch-site': 'same-origin' }, false],
  ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site' }, true],
  ['a form of a sister domain', 'POST', { 'sec-fetch-site': 'same-site' }, true],
  ['an older browser on the site itself', 'POST', { origin: 'https://a.cn', host: 'a.cn' }, false],
  ['an older browser on another site', 'POST', { origin: 'https://b.cn', host: 'a.cn' }, true],
  ['another port of the same host', 'POST', { origin: 'https://a.cn:8443', host: 'a.cn' }, true],
  ['a sandboxed page', 'POST', { origin: 'null', host: 'a.cn' }, true],
  ['a forged forwarded host', 'POST', { origin: 'https://b.cn', host: 'a.cn', 'x-forwarded-host': 'b.cn' }, true],
  ['something that says neither', 'POST', { host: 'a.cn' }, true],
  ['reading, from anywhere', 'GET', { 'sec-fetch-site': 'cross-site' }, false],
  ['a deletion from elsewhere', 'DELETE', { 'sec-fetch-site': 'cross-site' }, true],
])('%s is told apart from a cross-site request', (_, method, headers, crossSite) => {
  expect(isCrossSite({ method, headers })).toBe(crossSite)
})

test('a form may be as long as a form can be, and no byte longer', () => {
  const long = (bytes: number) => at('/company/profile', 'POST', { 'content-length': String(bytes) })
  expect(bodyRefusal(long(FORM_MAX_BYTES))).toBeNull()
  expect(bodyRefusal(long(FORM_MAX_BYTES + 1))).toBe(413)
})

test('a body of unstated length is refused, except where files are handed in', () => {
  const unstated = { 'transfer-encoding': 'chunked' }
  expect(bodyRefusal(at('/company/profile', 'POST', unstated))).toBe(411)
  expect(bodyRefusal(at('/imports/new', 'POST', unstated))).toBeNull()
  expect(bodyRefusal(at('/attachments/scenario/s1/files', 'POST', unstated))).toBeNull()
  expect(bodyRefusal(at('/attachments/a1/removal', 'POST', unstated))).toBe(411)
  expect(bodyRefusal(at('/sign-out', 'POST', {}))).toBeNull()
})

test('scripts run by the page’s own nonce, styles only from files, and nothing may frame the site', () => {
  const policy = headersOf({ nonce: 'n0', secure: true, dev: false })['Content-Security-Policy']
  expect(policy).toContain("script-src 'self' 'nonce-n0';")
  expect(policy).toContain("style-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})
