import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { PublishedAnswersPage } from '#app/ui/question/published-answers-page.tsx'
import { publishedByAgency } from '#db/stores/questions/published.ts'

const SHOWN = 100

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(answerCorrectionText[localeIn(matches)].published, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, membership, now } = await deskCallOf(request, 'agency')
  const { organisationId: agencyId } = membership
  const { flash, headers } = await flashOf(request)
  return data(
    {
      rows: await publishedByAgency(db.read, agencyId, SHOWN),
      mayCorrect: may(viewer, 'answer.correct', { agencyId }),
      now,
      done: flash.question === 'corrected',
    },
    { headers },
  )
}

export default function PublishedAnswers() {
  return <PublishedAnswersPage {...useLoaderData<typeof loader>()} />
}
