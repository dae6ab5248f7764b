import type { QuestionState } from '#app/domain/question/lifecycle.ts'
import type { Reader } from '#db/handle.ts'
import { draftsOf, questionsById, seals } from '#db/stores/questions/questions.ts'
import { isAsker, type QuestionKey } from './asker-seal.server.ts'

const SHOWN = 100
const DRAFTS_SHOWN = 20

/** A question as the company that asked it sees it. */
export interface OwnQuestion {
  id: string
  text: string
  state: QuestionState
  reason: string
  askedOn: string
  dueOn: string
  code: string | null
  title: string
}

/** What a company has asked, newest day first, and what it is typing. It is told of no answer which one is its own. */
export async function ownQuestions(reader: Reader, key: QuestionKey, companyId: string) {
  const own = (await seals(reader)).filter((one) => isAsker(key, companyId, one)).slice(0, SHOWN)
  const asked = await questionsById(
    reader,
    own.map(({ id }) => id),
  )
  return {
    drafts: await draftsOf(reader, companyId, DRAFTS_SHOWN),
    asked: asked.map(
      ({ id, text, state, reason, askedOn, dueOn, code, title }): OwnQuestion => ({
        ...{ id, text, state, reason, askedOn, dueOn, code, title },
      }),
    ),
  }
}
