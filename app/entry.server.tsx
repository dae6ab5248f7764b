import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { Refusal } from '#app/domain/refusal.ts'
import { logFault } from '#app/http/log.server.ts'
import { withoutNul } from '#app/http/without-nul.server.ts'

/** Renders a whole page before the first byte leaves: what arrives is complete, scripts or not. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={remix} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        const body = withoutNul()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
      onError: (error) => logFault(error, request),
    })
  })
}

/** A refusal is an answer, not a fault; everything else thrown in a loader or action is logged. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted && !(error instanceof Refusal)) logFault(error, request)
}
