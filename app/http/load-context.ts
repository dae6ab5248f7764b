/** What the server hands to every loader, action and render of one request. */
export interface LoadContext {
  nonce: string
  /** The client's address as far as the trusted proxies tell. */
  address: string
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends LoadContext {}
}
