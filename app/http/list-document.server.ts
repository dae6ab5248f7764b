import { Refusal } from '#app/domain/refusal.ts'
import { dayText, deadlineText, minuteText } from '#app/domain/time.ts'
import type { DocumentToWrite } from '#app/services/documents/document-to-write.ts'
import { type ListDocumentWords, listAsDocument } from '#app/services/list/list-as-document.ts'
import { listDocumentText } from '#app/text/list-document.ts'
import type { Locale } from '#app/text/locale.ts'
import { scenarioFileWords } from '#app/text/scenario-file.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'
import { callOf } from './call.server.ts'
import { localeOf } from './locale.server.ts'

/**
 * A published list as a document in the language of whoever asks.
 * @throws {Refusal} not_found
 */
export async function listDocumentFor(request: Request, code: string | undefined): Promise<DocumentToWrite> {
  const { db } = await callOf(request)
  const list = await frozenList(db.read, (code ?? '').toUpperCase())
  if (!list) throw new Refusal('not_found')
  const locale = await localeOf(request)
  const address = `${new URL(request.url).origin}/lists/${list.code}`
  return listAsDocument(list, wordsOf(locale, list, address), scenarioFileWords(locale))
}

function wordsOf(
  locale: Locale,
  { publishedAt, frozen }: { publishedAt: Date; frozen: unknown[] },
  address: string,
): ListDocumentWords {
  const words = listDocumentText[locale]
  return {
    address,
    coverLines: [words.published(dayText(publishedAt, locale)), words.count(frozen.length)],
    introTitle: words.intro,
    contentsTitle: words.contents,
    scan: words.scan,
    note: words.note(minuteText(publishedAt, locale)),
    pageWords: words.page,
    language: locale === 'zh' ? 'zh-CN' : 'en-GB',
    targets: words.targets,
    target: ({ metric, unit, target, method }) =>
      words.target(metric, [target, unit].filter(Boolean).join(' '), method),
    deadline: (closesAt) => deadlineText(closesAt, locale),
  }
}
