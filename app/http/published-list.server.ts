import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { dayText, deadlineText, minuteText } from '#app/domain/time.ts'
import { capabilityEntries } from '#app/services/capability-list/capability-entries.ts'
import { capabilityListTable } from '#app/services/catalogue/capability-sheet.ts'
import { lineOfFrozen, scenarioTable } from '#app/services/catalogue/scenario-sheet.ts'
import type { DocumentToWrite } from '#app/services/documents/document-to-write.ts'
import { type EntryTables, type ListToWrite, listAsDocument } from '#app/services/documents/list-as-document.ts'
import { scenarioEntries } from '#app/services/list/scenario-entries.ts'
import type { SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import { listDocumentText } from '#app/text/list-document.ts'
import type { Locale } from '#app/text/locale.ts'
import { capabilityFileWords, scenarioFileWords } from '#app/text/scenario-file.ts'
import type { Reader } from '#db/handle.ts'
import { frozenCapabilityList } from '#db/stores/capability-lists/capability-lists.ts'
import { frozenList } from '#db/stores/catalogue/published-lists.ts'
import { callOf } from './call.server.ts'
import { localeOf } from './locale.server.ts'

type Listed = 'scenarios' | 'capabilities'
type Published<One> = ListToWrite<One> & { publishedAt: Date; frozen: One[] }

/** How a kind of list is read, and how what stands on one is told. */
interface Kind<One extends { code: string; title: string }> {
  /** What stands on it, as its records name it. */
  listed: Listed
  read: (reader: Reader, code: string) => Promise<Published<One> | null>
  table: (frozen: One[], locale: Locale) => Pick<SheetToWrite, 'columns' | 'rows'>
  entries: (frozen: One[], locale: Locale) => EntryTables<One>
}

const SCENARIO_LISTS: Kind<FrozenScenario> = {
  listed: 'scenarios',
  read: frozenList,
  table: (frozen, locale) => scenarioTable(frozen.map(lineOfFrozen), scenarioFileWords(locale), ['state']),
  entries: (frozen, locale) => {
    const { targets, target } = listDocumentText[locale]
    return scenarioEntries(frozen, scenarioFileWords(locale), {
      targets,
      target: (one) => target(one.metric, [one.target, one.unit].filter(Boolean).join(' '), one.method),
    })
  },
}

const CAPABILITY_LISTS: Kind<FrozenCapability> = {
  listed: 'capabilities',
  read: frozenCapabilityList,
  table: (frozen, locale) => capabilityListTable(frozen, capabilityFileWords(locale)),
  entries: (frozen, locale) => capabilityEntries(frozen, capabilityFileWords(locale)),
}

/** A published list, whatever stands on it, as it can be taken away. */
export interface TakenList {
  /** Where it stands on the site. */
  path: string
  table: () => SheetToWrite
  /** What machines read in place of the table. */
  records: () => Record<string, unknown>
  document: () => DocumentToWrite
}

/** The kinds by the folder of their addresses. */
const KINDS = new Map([
  ['lists', takenAs(SCENARIO_LISTS)],
  ['capability-lists', takenAs(CAPABILITY_LISTS)],
])

/**
 * The published list that an address is about, in the language of whoever asks.
 * @throws {Refusal} not_found
 */
export async function publishedListFor(request: Request, code: string | undefined): Promise<TakenList> {
  const { origin, pathname } = new URL(request.url)
  const under = pathname.split('/')[1] ?? ''
  const { db } = await callOf(request)
  const locale = await localeOf(request)
  const taken = await KINDS.get(under)?.(db.read, (code ?? '').toUpperCase(), { origin, under, locale })
  if (!taken) throw new Refusal('not_found')
  return taken
}

interface Asked {
  origin: string
  under: string
  locale: Locale
}

function takenAs<One extends { code: string; title: string }>(kind: Kind<One>) {
  return async (reader: Reader, code: string, { origin, under, locale }: Asked): Promise<TakenList | null> => {
    const list = await kind.read(reader, code)
    if (!list) return null
    const { title, intro, publishedAt, frozen } = list
    const path = `/${under}/${list.code}`
    const words = documentWords(kind.listed, list, locale)
    return {
      path,
      table: () => ({ name: list.code, ...kind.table(frozen, locale) }),
      records: () => ({ code: list.code, title, intro, publishedAt, [kind.listed]: frozen }),
      document: () => listAsDocument(list, { ...words, address: `${origin}${path}` }, kind.entries(frozen, locale)),
    }
  }
}

function documentWords(listed: Listed, { publishedAt, frozen }: Published<unknown>, locale: Locale) {
  const words = listDocumentText[locale]
  return {
    coverLines: [words.published(dayText(publishedAt, locale)), words.count[listed](frozen.length)],
    introTitle: words.intro,
    contentsTitle: words.contents,
    scan: words.scan,
    note: words.note[listed](minuteText(publishedAt, locale)),
    pageWords: words.page,
    language: locale === 'zh' ? ('zh-CN' as const) : ('en-GB' as const),
    moment: (at: Date) => deadlineText(at, locale),
  }
}
