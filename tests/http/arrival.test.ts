import { once } from 'node:events'
import { createServer, type IncomingMessage, request as requestTo, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { arrivalOf } from '#app/http/arrival.server.ts'

const SLOWLY_MS = 60

async function listening(handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const server = createServer((request, response) => void handler(request, response))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Sends the pieces of a body with a pause before each; answers with what was answered and when the last one left. */
async function sendSlowly(port: number, pieces: string[]) {
  const sending = requestTo({ port, host: 'localhost', method: 'POST' })
  const answered = once(sending, 'response')
  let lastAt = 0
  for (const piece of pieces) {
    await sleep(SLOWLY_MS)
    lastAt = Date.now()
    sending.write(piece)
  }
  sending.end()
  const [response] = (await answered) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += chunk
  return { lastAt, ...(JSON.parse(text) as Record<string, number>) } as Record<
    'lastAt' | 'began' | 'arrived' | 'acted',
    number
  >
}

test('a request arrives with its last byte: later than it began, earlier than the deed that had to wait', async () => {
  const port = await listening(async (request, response) => {
    const began = Date.now()
    const arrivedAt = arrivalOf(request)
    for await (const _ of request);
    await sleep(SLOWLY_MS)
    response.end(JSON.stringify({ began, arrived: arrivedAt().getTime(), acted: Date.now() }))
  })
  const { lastAt, began, arrived, acted } = await sendSlowly(port, ['one', 'two', 'three'])
  expect(arrived).toBeGreaterThanOrEqual(lastAt)
  expect(arrived).toBeGreaterThan(began)
  expect(arrived).toBeLessThan(acted)
})

test('asked before the body was read it is never too early', async () => {
  const port = await listening(async (request, response) => {
    const arrivedAt = arrivalOf(request)
    const asked = Date.now()
    const arrived = arrivedAt().getTime()
    for await (const _ of request);
    response.end(JSON.stringify({ began: asked, arrived, acted: Date.now() }))
  })
  const { began, arrived } = await sendSlowly(port, ['one'])
  expect(arrived).toBeGreaterThanOrEqual(began)
})
