import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { adminText } from '#app/text/admin.ts'
import { EvaluatorHome } from '#app/ui/admin/evaluator-home.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(adminText[localeIn(matches)].evaluator, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  await callFor(request, 'evaluatorDesk.use')
  return null
}

export default function Home() {
  return <EvaluatorHome />
}
