import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of a company's interests and proposals: a part of the table in `routes.ts`. */
export const PROPOSAL_ROUTES = [
  route('scenarios/:code/interest', 'routes/company/interest.ts'),
  route('scenarios/:code/interest/note', 'routes/company/interest-note.ts'),
  route('scenarios/:code/interest/withdrawal', 'routes/company/interest-withdrawal.ts'),
  route('company/proposals', 'routes/company/proposals.tsx'),
  route('company/proposals/:id', 'routes/company/proposal.tsx'),
  route('company/proposals/:id/parts/:part', 'routes/company/proposal-part.tsx'),
  route('company/proposals/:id/parts/:part/draft', 'routes/company/proposal-part-draft.ts'),
  route('company/proposals/:id/preview', 'routes/company/proposal-preview.tsx'),
  route('company/proposals/:id/print', 'routes/company/proposal-print.tsx'),
  route('company/proposals/:id/check', 'routes/company/proposal-check.tsx'),
  route('company/proposals/:id/receipt', 'routes/company/proposal-receipt.tsx'),
  route('company/proposals/:id/text.json', 'routes/company/proposal-text.ts'),
  route('company/proposals/:id/withdrawal', 'routes/company/proposal-withdrawal.ts'),
  route('company/proposals/:id/reconfirmation', 'routes/amendment/reconfirmation.ts'),
] satisfies RouteConfig
