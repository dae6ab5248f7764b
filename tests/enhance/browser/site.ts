import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findTags } from './tags.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'"

/** One form or autosave that arrived. */
export interface Arrival {
  path: string
  fields: Record<string, string>
  requestedWith: string | null
}

/** An answer in JSON, or `null` to break the connection off. */
export type Answer = { status: number; json: unknown } | null

/** A small site of documents under the product's own policy, which remembers what was sent to it. */
export class Site {
  readonly arrivals: Arrival[] = []
  readonly asked: string[] = []
  readonly #documents = new Map<string, string>()
  readonly #answers = new Map<string, (arrival: Arrival) => Answer | Promise<Answer>>()
  readonly #files: Record<string, [type: string, text: string]>
  readonly #server: Server

  constructor(script: string, style: string) {
    this.#files = { '/enhance.js': ['text/javascript', script], '/enhance.css': ['text/css', style] }
    this.#server = createServer((asked, answer) => void this.#serve(asked, answer))
  }

  async open(): Promise<void> {
    await new Promise<void>((opened) => this.#server.listen(0, '127.0.0.1', opened))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`
  }

  /** Puts a document at a path. */
  document(path: string, main: string, head = '') {
    this.#documents.set(
      path,
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>幸会</title>${head}
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/enhance.css"><script type="module" src="/enhance.js"></script></head>
      <body><main><h1>场景</h1>${main}</main></body></html>`,
    )
  }

  /** Says how JSON at a path is answered. */
  answer(path: string, how: (arrival: Arrival) => Answer | Promise<Answer>) {
    this.#answers.set(path, how)
  }

  async #serve(asked: IncomingMessage, answer: ServerResponse) {
    const url = new URL(asked.url ?? '/', 'http://site')
    this.asked.push(`${asked.method} ${url.pathname}${url.search}`)
    const arrival = await arrivalOf(asked, url.pathname)
    if (asked.method === 'POST') this.arrivals.push(arrival)
    const how = this.#answers.get(url.pathname)
    const file = this.#files[url.pathname]
    if (how) return sendJson(answer, await how(arrival))
    if (url.pathname === '/tags.json') {
      return sendJson(answer, { status: 200, json: { tags: findTags(url.searchParams.get('q') ?? '') } })
    }
    const text = file?.[1] ?? this.#documents.get(url.pathname)
    answer.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${file?.[0] ?? 'text/html'}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
    })
    answer.end(text)
  }
}

function sendJson(answer: ServerResponse, made: Answer) {
  if (!made) return answer.destroy()
  answer.writeHead(made.status, { 'Content-Type': 'application/json' })
  return answer.end(JSON.stringify(made.json))
}

async function arrivalOf(asked: IncomingMessage, path: string): Promise<Arrival> {
  const chunks: Buffer[] = []
  for await (const chunk of asked) chunks.push(chunk as Buffer)
  const type = asked.headers['content-type'] ?? ''
  const form = type.includes('form')
    ? await new Response(Buffer.concat(chunks), { headers: { 'Content-Type': type } }).formData()
    : new FormData()
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return { path, fields, requestedWith: (asked.headers['x-requested-with'] as string | undefined) ?? null }
}
