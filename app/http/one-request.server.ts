interface LoaderArgs {
  request: Request
  /** The load context: one object for all handlers of an HTTP request. */
  context: object
}

const firstRequests = new WeakMap<object, Request>()

/**
 * The arguments of a loader with the request that the first loader of the page was given. The framework copies the
 * request for each loader; with one for all of them, what is kept by request (see `callOf`) is worked out once a page.
 * Actions keep their own: they have the body, and what loaders see afterwards must be fresh.
 */
export function withOneRequest<Args extends LoaderArgs>(args: Args): Args {
  const request = firstRequests.get(args.context) ?? args.request
  firstRequests.set(args.context, request)
  return { ...args, request }
}
