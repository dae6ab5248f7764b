import type { QuestionKey } from '#app/services/question/asker-seal.server.ts'
import { questionKeyOf } from '#app/services/question/question-key.ts'

let key: QuestionKey | null = null

/** The site's key for questions, read once. */
export function siteQuestionKey(): QuestionKey {
  key ??= questionKeyOf(process.env)
  return key
}
