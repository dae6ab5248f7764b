import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every URL of the site. */
export default [
  index('routes/public/home.tsx'),
  route('language', 'routes/public/language.ts'),
  route('scenarios', 'routes/public/scenarios.tsx'),
  route('scenarios/:code', 'routes/public/scenario.tsx'),
  route('healthz', 'routes/public/healthz.ts'),
  route('tags.json', 'routes/taxonomy/tags.ts'),

  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/demo', 'routes/account/demo-sign-in.ts'),
  route('sign-out', 'routes/account/sign-out.ts'),
] satisfies RouteConfig
