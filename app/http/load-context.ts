/** What the server hands to every loader, action and render of one request. */
export interface LoadContext {
  nonce: string
  /** The client's address as far as the trusted proxies tell. */
  address: string
  /** When the last byte of the request was read, for deeds that a deadline cuts off; to be asked after the body. */
  arrivedAt(): Date
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends LoadContext {}
}
