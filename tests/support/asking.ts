import type { AttachmentPlace } from '#app/domain/attachment/owners.ts'
import { placeNamed } from '#app/domain/attachment/owners.ts'
import { attachFile } from '#app/services/attachment/attach-file.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { askQuestion } from '#app/services/question/ask-question.server.ts'
import { beginAnswer } from '#app/services/question/begin-answer.server.ts'
import { beginQuestion } from '#app/services/question/begin-question.server.ts'
import { publishAnswer } from '#app/services/question/publish-answer.server.ts'
import { saveAnswer } from '#app/services/question/save-answer.server.ts'
import { saveQuestion } from '#app/services/question/save-question.server.ts'

/** The site's key in these tests. */
export const KEY = Buffer.from('a key of the site that no database holds')

/** Types a question as its page would and sends it; gives the draft that it was. */
export async function ask(
  call: SignedInCall,
  companyId: string,
  text: string,
  file?: { store: AttachmentStore; name: string },
) {
  const id = await beginQuestion(call, companyId, 's1')
  const saved = await saveQuestion(call, id, { text, version: 1 })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  if (file) await attachTo(call, { noun: 'question', id, field: 'files' }, file)
  const asked = await askQuestion(call, KEY, id)
  if (!asked.ok) throw new Error(JSON.stringify(asked.errors))
  return id
}

async function attachTo(
  call: SignedInCall,
  at: AttachmentPlace,
  { store, name }: { store: AttachmentStore; name: string },
) {
  const place = placeNamed(at.noun, at.id, at.field)
  if (!place) throw new Error('no such place')
  const attached = await attachFile(call, store, { place, file: { name, bytes: Buffer.from(name) } })
  if ('problem' in attached) throw new Error(attached.problem.code)
}

/** Writes the answer to these questions as its page would and publishes it; gives the draft that it was. */
export async function answer(
  call: SignedInCall,
  ids: string[],
  typed: { question: string; answer: string; alsoAt?: string[] },
): Promise<string> {
  const id = await beginAnswer(call, 'agency', ids)
  const saved = await saveAnswer(call, id, { typed: { alsoAt: [], ...typed }, version: 1 })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  const published = await publishAnswer(call, id, saved.version)
  if (!published.ok) throw new Error(JSON.stringify(published.errors))
  return id
}
