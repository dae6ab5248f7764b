import { expect, test } from 'vitest'
import { withOneRequest } from '#app/http/one-request.server.ts'

const argsOf = (context: object) => ({ request: new Request('http://site.test/scenarios'), context, params: {} })

test('the loaders of one page share a request, those of another page do not', () => {
  const page = {}
  const first = argsOf(page)
  expect(withOneRequest(first).request).toBe(first.request)
  expect(withOneRequest(argsOf(page)).request).toBe(first.request)
  const elsewhere = argsOf({})
  expect(withOneRequest(elsewhere).request).toBe(elsewhere.request)
})
