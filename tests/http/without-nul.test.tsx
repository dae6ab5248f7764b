import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutNul } from '#app/http/without-nul.server.ts'

const LINES = Array.from({ length: 2000 }, (_, i) => `第${i}行：幸会杭州，供需匹配`)

test('a long Chinese page arrives whole, without a broken character where its buffers end', async () => {
  const page = await rendered(withoutNul())
  expect(page).toBe(`<ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul>`)
})

test('React alone still breaks characters: when this fails, the cure can go', async () => {
  expect(await rendered(new PassThrough())).toContain('\0')
})

function rendered(body: Transform): Promise<string> {
  const items = LINES.map((line) => <li key={line}>{line}</li>)
  renderToPipeableStream(<ul>{items}</ul>).pipe(body)
  return buffer(body).then((bytes) => bytes.toString('utf8'))
}
