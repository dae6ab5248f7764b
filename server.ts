import { createServer, type Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Response } from 'express'
import type { ViteDevServer } from 'vite'
import { arrivalOf } from './app/http/arrival.server.ts'
import { bodyRefusal } from './app/http/body-limit.server.ts'
import { startClock } from './app/http/clock.server.ts'
import { isCrossSite } from './app/http/cross-site.server.ts'
import { headersOf, newNonce } from './app/http/headers.server.ts'
import { keepIndexSnapshot } from './app/http/index-snapshot.server.ts'
import { answeringRefusals } from './app/http/refusals.server.ts'
import { closeSite } from './app/http/site.server.ts'
import { readWeights } from './app/services/matching-index/weights.server.ts'

const dev = process.env.NODE_ENV !== 'production'
const host = process.env.HOST ?? 'localhost'
const port = Number(process.env.PORT ?? 3000)
const CLIENT = 'build/client'
/** Room for a search of 10,000 Chinese characters, which an address spells in nine bytes each. */
const ADDRESS_MAX_BYTES = 128 * 1024
/** Longer than proxies and browsers keep a connection they do not use, so that none sends a request into one just closed. */
const IDLE_CONNECTION_MS = 75_000

refuseBrokenWeights()
const app = express()
const server = createServer({ maxHeaderSize: ADDRESS_MAX_BYTES, keepAliveTimeout: IDLE_CONNECTION_MS }, app)
const vite = dev ? await startVite() : null
const build = vite
  ? async () => answeringRefusals((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild)
  : answeringRefusals((await import(new URL('./build/server/index.js', import.meta.url).href)) as ServerBuild)

app.disable('x-powered-by')
app.set('trust proxy', trustedProxies(process.env.TRUST_PROXY))
app.use(compression())
app.use((request, response, next) => {
  response.locals.nonce = newNonce()
  response.locals.arrivedAt = arrivalOf(request)
  response.set(headersOf({ nonce: response.locals.nonce, secure: request.secure, dev }))
  if (isCrossSite(request)) return refuse(response, 403, '跨站请求已拒绝。Cross-site request refused.')
  const refusal = bodyRefusal(request)
  if (refusal)
    return refuse(response, refusal, '提交的内容太大，或没有说明大小。The body is too large or of unstated size.')
  next()
})
if (vite) app.use(vite.middlewares)
else {
  app.use('/assets', express.static(`${CLIENT}/assets`, { immutable: true, maxAge: '1y' }))
  app.use(express.static(CLIENT, { maxAge: '1h' }))
}
app.all(
  '*',
  createRequestHandler({
    build,
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce,
      address: request.ip ?? '',
      arrivedAt: response.locals.arrivedAt,
    }),
  }),
)

server.listen(port, host)
server.once('listening', () => {
  void keepIndexSnapshot()
  startClock()
  process.send?.('listening')
})
server.once('error', (error: NodeJS.ErrnoException) => {
  const taken = `端口 ${port} 已被占用，请用 PORT=3001 npm start 换一个。Port ${port} is taken; choose another with PORT.`
  console.error(error.code === 'EADDRINUSE' ? taken : `无法监听 ${host}:${port}：${error.message}`)
  process.exit(1)
})
stopOn(server, ['SIGINT', 'SIGTERM'])

/** A site that cannot rank as its operator asked does not start. */
function refuseBrokenWeights() {
  try {
    readWeights(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Answers in one line, before anything is read. */
function refuse(response: Response, status: number, sentence: string) {
  response.status(status).type('text').send(`${sentence}\n`)
}

/** How many proxies stand in front (a number), or which (addresses); none unless said. */
function trustedProxies(said: string | undefined): number | string | false {
  if (!said) return false
  return /^\d+$/.test(said) ? Number(said) : said
}

async function startVite(): Promise<ViteDevServer> {
  const { createServer: createVite } = await import('vite')
  return createVite({ server: { middlewareMode: true, hmr: { server } } })
}

/** Lets requests in progress finish, for at most eight seconds, then closes the database and leaves. */
function stopOn(listening: Server, signals: NodeJS.Signals[]) {
  const GRACE_MS = 8000
  for (const signal of signals) {
    process.once(signal, () => {
      listening.close(async () => {
        await closeSite()
        process.exit(0)
      })
      listening.closeIdleConnections()
      setTimeout(() => process.exit(0), GRACE_MS).unref()
    })
  }
}
