import { createHmac, timingSafeEqual } from 'node:crypto'

/** The site's secret for questions. It lies outside the database, so that the database alone tells no asker. */
export type QuestionKey = Uint8Array

/** By what a company's own page knows its question again, and nobody without the key. */
export function sealOf(key: QuestionKey, companyId: string, questionId: string): string {
  return createHmac('sha256', key).update(`asker\n${companyId}\n${questionId}`).digest('base64url')
}

/** Whether a question is this company's. */
export function isAsker(key: QuestionKey, companyId: string, { id, asker }: { id: string; asker: string }): boolean {
  const [own, kept] = [Buffer.from(sealOf(key, companyId, id)), Buffer.from(asker)]
  return own.length === kept.length && timingSafeEqual(own, kept)
}

/**
 * The id under which what was typed is asked. The same draft sent twice is the same question, and without the key no
 * draft leads to it.
 */
export function questionIdOf(key: QuestionKey, draftId: string): string {
  return createHmac('sha256', key).update(`question\n${draftId}`).digest('hex').slice(0, 24)
}
