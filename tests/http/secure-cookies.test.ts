import { describe, expect, test } from 'vitest'
import { secureCookies } from '#app/http/secure-cookies.server.ts'

const at = (url: string, headers: Record<string, string> = {}) => new Request(url, { headers })
const production = { NODE_ENV: 'production' }

describe('cookies are marked Secure', () => {
  test.each([
    ['http://xinghui.example/', {}],
    ['https://xinghui.example/', {}],
    ['http://10.1.2.3:3000/', {}],
    ['http://localhost.example/', {}],
    ['http://localhost:3000/', { 'X-Forwarded-For': '203.0.113.9' }],
    ['http://127.0.0.1:3000/', { 'X-Forwarded-Proto': 'https' }],
  ])('in production at %s %o', (url, headers) => {
    expect(secureCookies(at(url, headers), production)).toBe(true)
  })
})

describe('cookies are not marked Secure', () => {
  test.each(['http://localhost:3000/', 'http://127.0.0.1:3000/', 'http://[::1]:3000/'])(
    'on this machine itself, where Safari would drop them: %s',
    (url) => {
      expect(secureCookies(at(url), production)).toBe(false)
    },
  )

  test('where the operator says that an inner network has no TLS, and in development', () => {
    expect(secureCookies(at('http://10.1.2.3/'), { ...production, INSECURE_COOKIES: '1' })).toBe(false)
    expect(secureCookies(at('http://xinghui.example/'), { NODE_ENV: 'development' })).toBe(false)
  })
})
