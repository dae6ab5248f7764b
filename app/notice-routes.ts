import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of notices, mail and what mailed links open: a part of the table in `routes.ts`. */
export const NOTICE_ROUTES = [
  route('account/notices', 'routes/notice/notices.tsx'),
  route('account/notices/settings', 'routes/notice/settings.tsx'),
  route('account/notices/confirmation', 'routes/notice/confirmation-request.ts'),
  route('account/notices/:id/reading', 'routes/notice/reading.ts'),
  route('confirmation/:token', 'routes/account/confirmation.tsx'),
  route('forgot', 'routes/account/forgot.tsx'),
  route('reset/:token', 'routes/account/reset.tsx'),
  route('admin/mail', 'routes/mail/mails.tsx'),
  route('admin/mail/:id/sending', 'routes/mail/sending.ts'),
] satisfies RouteConfig
