import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { callFor } from '#app/http/call.server.ts'
import { acceptance, LOOKED_AT } from '#app/services/learning/acceptance.server.ts'
import { weightsFrom } from '#app/services/matching-index/weights.server.ts'
import { learningText } from '#app/text/learning.ts'
import { LearningPage } from '#app/ui/learning/learning-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(learningText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'judgement.read')
  const curates = may(call.viewer, 'curatorDesk.use')
  return { ...(await acceptance(call)), lookedAt: LOOKED_AT, weightsFrom: weightsFrom(), curates }
}

export default function Learning() {
  return <LearningPage {...useLoaderData<typeof loader>()} />
}
