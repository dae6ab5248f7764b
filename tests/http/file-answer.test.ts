import { expect, test } from 'vitest'
import { fileAnswer } from '#app/http/file-answer.server.ts'

const headersOf = (name: string, mediaType = 'application/pdf') =>
  fileAnswer({ name, mediaType, bytes: 3 }, 'abc').headers

test('a file is something to keep, never a page of this site', () => {
  const headers = headersOf("招标 '说明' (终).pdf")
  expect(headers.get('Content-Disposition')).toBe(
    `attachment; filename="file.pdf"; filename*=UTF-8''%E6%8B%9B%E6%A0%87%20%27%E8%AF%B4%E6%98%8E%27%20%28%E7%BB%88%29.pdf`,
  )
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('Cache-Control')).toBe('private, no-store')
  expect(headers.get('Content-Length')).toBe('3')
})

test('no name breaks out of its header, and a text claims no encoding', () => {
  expect(headersOf('a";x="b.p"df').get('Content-Disposition')).toContain('filename="file.pdf"')
  expect(headersOf('a.csv', 'text/csv').get('Content-Type')).toBe('application/octet-stream')
  expect(headersOf('a.pdf').get('Content-Type')).toBe('application/pdf')
})
