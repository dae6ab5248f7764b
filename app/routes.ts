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
  route('sign-up', 'routes/account/sign-up.tsx'),
  route('invitations/:token', 'routes/account/invitation.tsx'),
  route('invitations/:token/acceptance', 'routes/account/accept-invitation.ts'),
  route('account', 'routes/account/account.tsx'),
  route('account/password', 'routes/account/password.tsx'),
  route('account/sessions/end', 'routes/account/end-sessions.ts'),
  route('account/organisations/:organisationId', 'routes/account/organisation.tsx'),
  route('desk', 'routes/account/desk.ts'),

  route('scenarios/:code/interest', 'routes/company/interest.ts'),
  route('scenarios/:code/interest/withdrawal', 'routes/company/interest-withdrawal.ts'),
] satisfies RouteConfig
