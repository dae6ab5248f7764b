import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { dayText, deadlineText, minuteText } from '#app/domain/time.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { type ListDocumentWords, listDocument } from '#app/services/list/list-document.server.ts'
import { listDocumentText } from '#app/text/list-document.ts'
import type { Locale } from '#app/text/locale.ts'
import { scenarioFileWords } from '#app/text/scenario-file.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Goes up when the document is laid out otherwise, so that nobody keeps the old one. */
const LAYOUT = 1

/** A published list as a document, from what was frozen on its day. Whoever has it already is not sent it again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const list = await frozenList(db.read, (params.code ?? '').toUpperCase())
  if (!list) throw new Refusal('not_found')
  const locale = await localeOf(request)
  const address = `${new URL(request.url).origin}/lists/${list.code}`
  const digest = createHash('sha256')
    .update(JSON.stringify([LAYOUT, locale, address, list]))
    .digest('base64url')
  const headers = { ETag: `"${digest.slice(0, 22)}"`, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  const bytes = await listDocument(list, wordsOf(locale, list, address), scenarioFileWords(locale))
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': TYPE,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${list.code}.docx`)}`,
    },
  })
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
