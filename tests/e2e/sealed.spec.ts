import { type APIRequestContext, type APIResponse, expect, request, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { demoId } from '#seeds/demo/demo-id.ts'
import { connect } from '../../db/connect.ts'
import { moveDeadline } from '../support/e2e/move-deadline.ts'
import { openProposals } from '../support/e2e/open-proposals.ts'
import { addressAt, addressesOf, inTurns } from './permissions/answers.ts'
import { PAGES } from './permissions/pages.ts'
import { type Everybody, everybody, PERSONA_NAMES, type Persona, signInAs } from './permissions/personas.ts'
import { type Places, places } from './permissions/places.ts'

/** A company that is none of the personas', and an open scenario of the personas' agency. */
const BIDDER = { key: 'ruan.zhichi', company: '叙桥智能', person: '阮知迟', companyId: demoId('organisation', 'c102') }
const CODE = 'HZ-2026-03-060'
const SENTINEL = '哨兵词丙七八九'
/** The parts of its proposal; the targets are answered as the page asks. */
const PARTS: Record<string, Record<string, string>> = {
  solution: { approach: SENTINEL },
  targets: {},
  plan: { plan: SENTINEL, 'milestones[0].what': SENTINEL, 'milestones[0].due': '第 4 周' },
  team: { team: SENTINEL, contactName: SENTINEL, contactPhone: '139 7351 8264' },
  references: { references: SENTINEL },
  resources: { 'resources[0].what': SENTINEL },
  price: { price: '731', priceNote: SENTINEL },
}

/** Where the scenario stands, and where a proposal of it might. */
const NEARBY = [
  '/agency',
  '/agency/scenarios',
  '/agency/scenarios/{asked}',
  '/agency/scenarios/{asked}/proposals',
  '/scenarios/{open}',
  '/matching?scenario={open}',
  '/companies/{bidder}',
  '/curator',
  '/curator/matches',
]
/** The same pages as a script asks for them. */
const AS_DATA = [
  ...NEARBY,
  '/agency/proposals/{sealed}',
  '/company/proposals/{sealed}',
  '/company',
  '/company/proposals',
]
  .map((row) => row.replace(/(\?|$)/, '.data$1'))
  .concat('/_root.data', '/company/proposals/{sealed}/receipt.data')
/** The trail says that somebody sent something. It is not for agencies, curators or other companies. */
const TRAIL = /^\/admin\/audit/

let as: Everybody
let bidder: APIRequestContext
let at: Places
let origin: string

test.beforeAll(async ({ baseURL }) => {
  origin = baseURL ?? ''
  as = await everybody(origin)
  bidder = await request.newContext({ baseURL: origin })
  await signInAs(bidder, BIDDER.key, origin)
  const db = await connect(process.env.DATABASE_URL ?? '')
  const asked = await scenarioIdOf(CODE)
  at = {
    ...(await places(db.read)),
    open: CODE,
    asked,
    bidder: BIDDER.companyId,
    import: 'none',
    amendment: 'none',
    fileId: 'none',
    fileName: 'none',
  }
  await db.close()
})

test.afterAll(async () => {
  for (const context of [bidder, ...Object.values(as)]) await context.dispose()
})

/** The id that the agency's own list has for a scenario. */
async function scenarioIdOf(code: string): Promise<string> {
  const title = await (await as.visitor.get(`/scenarios/${code}`)).text()
  const name = /<h1[^>]*>([^<]+)/.exec(title)?.[1] ?? ''
  const list = await (await as.aO.get('/agency/scenarios?state=open')).text()
  const id = new RegExp(`href="/agency/scenarios/(\\w+)"[^>]*>[^<]*${name}`).exec(list)?.[1]
  if (!id) throw new Error(`${code} is not on the agency's desk`)
  return id
}

function send(path: string, form: Record<string, string>) {
  return bidder.post(path, { form, headers: { Origin: origin }, maxRedirects: 0 })
}

function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
}

/** Begins, writes and sends the proposal as the pages do; gives its id. */
async function sendProposal(): Promise<string> {
  const own = (await send(`/company/proposals?scenario=${CODE}`, {})).headers().location ?? ''
  for (const [part, words] of Object.entries(PARTS)) {
    const page = await (await bidder.get(`${own}/parts/${part}`)).text()
    const promises = [...page.matchAll(/name="(target-\w+-level)"/g)].map(([, name]) => [name, 'met'])
    const form = { ...words, ...Object.fromEntries(promises), version: hidden(page, 'version'), go: 'stay' }
    expect((await send(`${own}/parts/${part}`, form)).headers().location).toBe(`${own}/parts/${part}`)
  }
  const check = await (await bidder.get(`${own}/check`)).text()
  const sent = await send(`${own}/check`, { key: hidden(check, 'key'), version: hidden(check, 'version') })
  expect(sent.headers().location).toBe(`${own}/receipt`)
  return own.split('/').at(-1) ?? ''
}

/** Everything an answer says: its text, the text of a workbook's parts, and where it leads. */
async function saying(answer: APIResponse): Promise<string> {
  const body = await answer.body()
  const packed = body.subarray(0, 2).toString() === 'PK'
  const text = packed
    ? Object.values(unzipSync(body))
        .map((part) => strFromU8(part))
        .join('\n')
    : body.toString()
  return `${answer.headers().location ?? ''}\n${text}`
}

async function read(persona: Persona, row: string): Promise<string> {
  return saying(await as[persona].get(addressAt(row, at), { maxRedirects: 0 }))
}

/** How often the bidder is named at each place nearby, by persona and address. */
async function mentions(): Promise<Record<string, number>> {
  const asked = PERSONA_NAMES.flatMap((persona) => [...NEARBY, ...AS_DATA].map((row) => ({ persona, row })))
  const counted = await inTurns(asked, async ({ persona, row }): Promise<[string, number]> => {
    const text = await read(persona, row)
    return [`${persona} ${row}`, text.split(BIDDER.company).length - 1 + (text.split(BIDDER.person).length - 1)]
  })
  return Object.fromEntries(counted)
}

test('a sealed proposal is on no page and in no file of anybody else before the deadline, and read after it', async () => {
  test.setTimeout(180_000)
  const before = await mentions()
  at.sealed = await sendProposal()
  const own = await (await bidder.get(`/company/proposals/${at.sealed}`)).text()
  expect(own).toContain(SENTINEL)

  expect(await mentions()).toEqual(before)
  for (const persona of PERSONA_NAMES) {
    const rows = [...addressesOf(PAGES), ...AS_DATA]
    const found = await inTurns(rows, async (row) => {
      const text = await read(persona, row)
      const words = [SENTINEL, '7351 8264', '73518264', ...(TRAIL.test(row) ? [] : [at.sealed ?? ''])]
      const told = words.filter((word) => text.includes(word) && !addressAt(row, at).includes(word))
      return told.map((word) => `${persona} GET ${row}: ${word}`)
    })
    expect(found.flat()).toEqual([])
  }

  await moveDeadline(CODE, new Date(Date.now() - 1000))
  for (const row of ['/agency/scenarios/{asked}/proposals', '/agency/proposals/{sealed}']) {
    expect(await read('aO', row)).not.toContain(SENTINEL)
  }
  const late = await send(`/company/proposals/${at.sealed}/withdrawal`, {})
  expect(late.status()).toBe(409)
  expect(await late.text()).toContain('晚了一步')
  await openProposals(at.asked ?? '', origin)
  for (const row of ['/agency/scenarios/{asked}/proposals', '/agency/scenarios/{asked}/proposals.data']) {
    expect(await read('aO', row)).toContain(SENTINEL)
    expect(await read('aX', row)).not.toContain(SENTINEL)
  }
  const opened = await read('aV', '/agency/proposals/{sealed}')
  for (const word of [SENTINEL, BIDDER.company]) expect(opened).toContain(word)
})
