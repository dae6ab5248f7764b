import { type APIRequestContext, expect, test } from '@playwright/test'
import { connect } from '../../db/connect.ts'
import { addressAt, addressesOf, columnOf, inTurns, post, verdictOf } from './permissions/answers.ts'
import { DEEDS } from './permissions/deeds.ts'
import { PAGES } from './permissions/pages.ts'
import { type Everybody, everybody, PERSONA_NAMES } from './permissions/personas.ts'
import { type Places, places } from './permissions/places.ts'
import { addresses, patternOf } from './permissions/routes.ts'

const LIST =
  '\uFEFF场景名称,需求单位,发展阶段,领域,技术需求\r\n河道漂浮物识别,余杭区经济和信息化局（演示）,融合试验,低空,每日一巡'

let as: Everybody
let at: Places

test.beforeAll(async ({ baseURL: origin }) => {
  const baseURL = origin ?? ''
  as = await everybody(baseURL)
  const db = await connect(process.env.DATABASE_URL ?? '')
  at = await places(db.read)
  await db.close()
  at.import = await importBy(as.aO, baseURL)
  at.amendment = await amendmentBy(as.aO, baseURL, at.asked ?? '')
  Object.assign(at, await fileBy(as.aO, baseURL, at.draft ?? ''))
})

test.afterAll(async () => {
  for (const context of Object.values(as)) await context.dispose()
})

/** The agency's owner uploads a list of their own; it stays read and not brought in. */
async function importBy(owner: APIRequestContext, baseURL: string): Promise<string> {
  const file = { name: '本单位清单.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) }
  const headers = { Origin: baseURL }
  const answer = await owner.post('/imports/new?noun=scenario', {
    multipart: { seat: at.agency ?? '', file },
    headers,
    maxRedirects: 0,
  })
  const id = answer.headers().location?.split('/').at(-1)
  if (!id) throw new Error(`the list was not received: ${answer.status()}`)
  await expect
    .poll(async () => (await (await owner.get(`/imports/${id}/progress.json`)).json()).state)
    .not.toBe('reading')
  return id
}

/** The agency's owner begins an amendment of an open scenario; it stays a draft. */
async function amendmentBy(owner: APIRequestContext, baseURL: string, scenario: string): Promise<string> {
  const page = `/agency/scenarios/${scenario}/amendments`
  const answer = await owner.post(page, { headers: { Origin: baseURL }, maxRedirects: 0 })
  const id = answer.headers().location?.split('/').at(-1)
  if (!id) throw new Error(`the amendment was not begun: ${answer.status()}`)
  return id
}

/** The agency's owner attaches a file to the draft. */
async function fileBy(owner: APIRequestContext, baseURL: string, draft: string): Promise<Places> {
  const file = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('技术要求') }
  const page = `/attachments/scenario/${draft}/files`
  await owner.post(page, { multipart: { file }, headers: { Origin: baseURL } })
  const [, address = ''] = /href="\/attachments\/([^"]+note\.txt)"/.exec(await (await owner.get(page)).text()) ?? []
  const [fileId = '', fileName = ''] = address.split('/')
  return { fileId, fileName }
}

test('every address of the site has its row, and every row its address', async () => {
  const all = await addresses()
  for (const [table, kind] of [
    [PAGES, 'read'],
    [DEEDS, 'deed'],
  ] as const) {
    const drawn = addressesOf(table).map((row) => patternOf(row, all) ?? row)
    const wanted = all.filter((address) => address[kind]).map(({ pattern }) => pattern)
    expect([...new Set(drawn)].sort()).toEqual([...new Set(wanted)].sort())
  }
})

for (const persona of PERSONA_NAMES) {
  test(`${persona} is served the pages and files of the table and no others`, async () => {
    const rows = columnOf(PAGES, persona)
    const answers = await inTurns(rows, async ({ row }) => {
      const answer = await as[persona].get(addressAt(row, at), { maxRedirects: 0 })
      return `${persona} GET ${row}: ${verdictOf(answer)}`
    })
    expect(answers).toEqual(rows.map(({ row, expected }) => `${persona} GET ${row}: ${expected}`))
  })

  test(`${persona} is refused every deed that the table refuses, before anything of it is read`, async ({
    baseURL,
  }) => {
    const refused = columnOf(DEEDS, persona).filter(({ expected }) => expected !== '-')
    const answers = await inTurns(refused, async ({ row }) => {
      const answer = await post(as[persona], addressAt(row, at), { Origin: baseURL ?? '' })
      return `${persona} POST ${row}: ${verdictOf(answer)}`
    })
    expect(answers).toEqual(refused.map(({ row, expected }) => `${persona} POST ${row}: ${expected}`))
  })

  test(`no page of another site acts as ${persona}`, async () => {
    const rows = addressesOf(DEEDS)
    for (const [from, headers] of Object.entries(ELSEWHERE)) {
      const answers = await inTurns(rows, async (row) => {
        const answer = await as[persona].post(addressAt(row, at), { headers, maxRedirects: 0 })
        return `${persona} POST ${row} from ${from}: ${answer.status()}`
      })
      expect(answers).toEqual(rows.map((row) => `${persona} POST ${row} from ${from}: 403`))
    }
  })
}

/** What a request carries that no page of this site has sent. */
const ELSEWHERE: Record<string, Record<string, string>> = {
  nowhere: {},
  'another site': { Origin: 'https://elsewhere.example' },
}
