import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#app/domain/refusal.ts'
import { loader as matching } from '#app/routes/matching/view.tsx'
import { loader as capabilities } from '#app/routes/public/capabilities.tsx'
import { loader as capabilitiesFile } from '#app/routes/public/capabilities-file.ts'
import { loader as scenarios } from '#app/routes/public/scenarios.tsx'
import { loader as scenariosFile } from '#app/routes/public/scenarios-file.ts'
import { loader as search } from '#app/routes/public/search.tsx'
import { loader as tags } from '#app/routes/taxonomy/tags.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, layOutMarket } from '#tests/support/market.ts'

const site = globalThis as typeof globalThis & { __xinghuiDb?: Promise<Db> }

beforeEach(async () => {
  const db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'river', tags: ['patrol'] })
    await addCompany(tx, { id: 'sky', name: '云巢（演示）' })
    await addCapability(tx, { id: 'nest', companyId: 'sky', title: '河道巡检无人机巢', tags: ['patrol'] })
  })
  site.__xinghuiDb = Promise.resolve(db)
})
afterEach(() => {
  delete site.__xinghuiDb
})

const CODE = 'HZ-2026-01-RIVER'
const LOADERS = { search, scenarios, capabilities, matching, tags }
const FILES = { scenarios: scenariosFile, capabilities: capabilitiesFile }
const WORDS = {
  'ten thousand characters': '无人机巡检河道'.repeat(1430),
  'ten thousand of one character': '机'.repeat(10_000),
  'ten thousand letters without a space': 'a'.repeat(10_000),
  'punctuation alone': '，。！？、；：“”‘’（）《》……——!?.,;:()[]{}<>|\\/*+^$%#@~`',
  emoji: '🚁🏙️👩‍🚀🇨🇳',
  'right to left': '\u202eطائرة بدون طيار\u202c רחפן',
  'an unbalanced quotation mark': '“无人机',
  'quotation marks around nothing': '""',
  'quotation marks inside one another': '「“无人机”」',
  'what a pattern would be': '(((.*)+)+$',
  'what a query would be': "'; drop table scenario; -- %_",
  'half a character': '\ud83d无人机\udc00',
  'control characters': '\u0000\u0007\u001b[31m无人机',
  'combining marks': `无${'\u0301'.repeat(500)}人机`,
  'the name of what every object has': '__proto__',
}

test.each(Object.entries(WORDS))('%s typed into a search is answered', async (_, words) => {
  const encoded = new URLSearchParams({ q: words, tag: words })
  for (const [page, loader] of Object.entries(LOADERS)) {
    expect(await answer(loader, `/${page}?${encoded}`), page).toBeLessThan(500)
  }
  const subjects: Record<string, string>[] = [
    { scenario: words },
    { company: words },
    { scenario: CODE, pair: `${words}~${words}` },
  ]
  for (const given of subjects) {
    expect(await answer(matching, `/matching?${new URLSearchParams(given)}`)).toBeLessThan(500)
  }
  for (const subject of [`scenario=${CODE}`, 'company=sky']) {
    const against = new URLSearchParams({ against: words })
    expect(await answer(matching, `/matching?${subject}&${against}`)).toBeLessThan(400)
  }
  for (const [page, loader] of Object.entries(FILES)) {
    for (const format of ['xlsx', 'csv', 'json']) {
      expect(await answer(loader, `/${page}.${format}?${encoded}`), `${page}.${format}`).toBe(200)
    }
  }
})

test.each([
  'tag=nowhere',
  'tag=lae&tag=nowhere&tag=%E4%BD%8E%E7%A9%BA',
  'scenario=HZ-1999-99-999',
  'company=nobody',
  'tag=nowhere&scenario=nowhere&company=nobody&pair=nothing',
  'tag=lae&page=99999999999999999999',
  'tag=lae&q=%22%22&sort=nonsense&page=-1',
  'scenario=HZ-2026-01-RIVER&against=%22%E4%BA%91%E5%B7%A2',
  `tag=${'lae,'.repeat(2000)}`,
])('an address that speaks of what is not there is answered: %s', async (query) => {
  for (const [page, loader] of Object.entries(LOADERS)) {
    expect(await answer(loader, `/${page}?${query}`), page).toBeLessThan(500)
  }
})

type Loader = (args: { request: Request; params: Record<string, string>; context: never }) => Promise<unknown>

/** The status of the answer; data without one is a page. Whatever is thrown and is no answer fails the test. */
async function answer(loader: unknown, path: string): Promise<number> {
  const request = new Request(`http://localhost${path}`)
  // A loader is called as the framework does it; none of these looks at its context.
  const answered = await (loader as Loader)({ request, params: {}, context: undefined as never }).catch(responseIn)
  return answered instanceof Response ? answered.status : 200
}

function responseIn(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown
  // The site answers a refusal with a page that says what is not there.
  if (thrown instanceof Refusal) return new Response(null, { status: 404 })
  throw thrown
}
