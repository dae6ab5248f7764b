import type { ServerBuild } from '@remix-run/node'
import type { RefusalCode } from '#app/domain/refusal.ts'
import { withOneRequest } from './one-request.server.ts'

/** Pages that open what was refused, and lead back. */
const GATES: Partial<Record<RefusalCode, string>> = { signed_out: '/sign-in', locked: '/account/unlock' }

type Route = NonNullable<ServerBuild['routes'][string]>
type Handler = NonNullable<Route['module']['loader']>

/** What the error page reads of a refusal. */
export interface RefusalAnswer {
  refusal: RefusalCode
}

/** The build with every loader and action answering a thrown `Refusal` by its status (signed out and locked: by the page that opens). */
export function answeringRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && withAnswers(route)]),
  ) as ServerBuild['routes']
  return { ...build, routes }
}

function withAnswers(route: Route): Route {
  const { loader, action } = route.module
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader && { loader: answering((args) => loader(withOneRequest(args))) }),
      ...(action && { action: answering(action) }),
    },
  }
}

function answering(handler: Handler): Handler {
  return async (args) => {
    try {
      return await handler(args)
    } catch (error) {
      throw isRefusal(error) ? answerTo(error, args.request) : error
    }
  }
}

/** By name: the build carries its own copy of the class. */
function isRefusal(error: unknown): error is Error & { code: RefusalCode; status: number } {
  return error instanceof Error && error.name === 'Refusal'
}

function answerTo({ code, status }: { code: RefusalCode; status: number }, request: Request): Response {
  const { pathname, search } = new URL(request.url)
  const gate = GATES[code]
  // A deed behind a locked key is refused rather than lost on the way to another page.
  if (!gate || (code === 'locked' && request.method !== 'GET')) {
    return Response.json({ refusal: code } satisfies RefusalAnswer, { status })
  }
  const back = request.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : ''
  return new Response(null, { status: 302, headers: { Location: `${gate}${back}` } })
}
