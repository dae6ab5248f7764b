import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of keys and of the opening of what was sealed: a part of the table in `routes.ts`. */
export const SEALING_ROUTES = [
  route('account/unlock', 'routes/sealing/unlock.tsx'),
  route('openings', 'routes/sealing/openings.tsx'),
  route('openings/:id', 'routes/sealing/opening.tsx'),
  route('scenarios/:code/opening', 'routes/sealing/public-opening.tsx'),
] satisfies RouteConfig
