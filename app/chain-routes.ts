import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of the chain, of its heads and of what can be checked by them: a part of the table in `routes.ts`. */
export const CHAIN_ROUTES = [
  route('chain', 'routes/chain/heads.tsx'),
  route('chain/feed.atom', 'routes/chain/feed-atom.ts'),
  route('chain/feed.json', 'routes/chain/feed-json.ts'),
  route('verify', 'routes/chain/verify.tsx'),
  route('audit/chain', 'routes/chain/entries.tsx'),
  route('company/receipts/:receipt/receipt.json', 'routes/chain/receipt-file.ts'),
] satisfies RouteConfig
