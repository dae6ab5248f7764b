import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of files that are attached, and of questions and answers: a part of the table in `routes.ts`. */
export const QUESTION_ROUTES = [
  route('attachments/:id/:name', 'routes/attachment/file.ts'),
  route('attachments/:id/removal', 'routes/attachment/removal.ts'),
  route('attachments/:noun/:id/:field', 'routes/attachment/files.tsx'),
  route('agency/questions', 'routes/question/agency-questions.tsx'),
  route('agency/questions/:id/decline', 'routes/question/decline.tsx'),
  route('agency/answers/:id', 'routes/question/answer.tsx'),
  route('agency/answers/:id/draft', 'routes/question/answer-saving.ts'),
  route('agency/answers/:id/questions/:questionId/parting', 'routes/question/parting.ts'),
  route('agency/published-answers', 'routes/question/published-answers.tsx'),
  route('agency/published-answers/:id/correction', 'routes/question/correction.tsx'),
  route('company/questions', 'routes/question/own.tsx'),
  route('company/questions/:id', 'routes/question/draft.tsx'),
  route('company/questions/:id/draft', 'routes/question/draft-saving.ts'),
  route('company/questions/:id/removal', 'routes/question/discarding.ts'),
] satisfies RouteConfig
