import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeNamed, scenarioFiles } from '#app/domain/attachment/owners.ts'
import { attachFile } from '#app/services/attachment/attach-file.server.ts'
import { detachFile } from '#app/services/attachment/detach-file.server.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { handOutFile } from '#app/services/attachment/hand-out-file.server.ts'
import { scanHeld } from '#app/services/attachment/scan-held.server.ts'
import { scannerOf } from '#app/services/attachment/scanner.server.ts'
import { type AttachmentStore, NoRoom } from '#app/services/attachment/store.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { attachment, history, scenario } from '#db/schema.ts'
import { agencyTown, later, put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { visitorCall } from '#tests/support/people.ts'
import { PDF } from '#tests/support/sent-files.ts'

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
let folder: string
let store: AttachmentStore
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
  folder = mkdtempSync(join(tmpdir(), 'attachments-'))
  store = diskStore(folder)
  id = await createScenario(town.editor, 'yuhang')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  delete process.env.ATTACHMENT_SCANNER
})

const txt = (words: string) => new TextEncoder().encode(words)

function send(call: SignedInCall, name = '技术要求.pdf', bytes: Uint8Array = PDF, to = store) {
  const place = placeNamed('scenario', id, 'files')
  if (!place) throw new Error('no such place')
  return attachFile(call, to, { place, file: { name, bytes } })
}

async function sent(...given: Parameters<typeof send>): Promise<string> {
  const answer = await send(...given)
  if ('problem' in answer) throw new Error(answer.problem.code)
  return answer.id
}

async function read(call: Call, file: string, name: string): Promise<string> {
  return text((await handOutFile(call, store, { id: file, name })).content)
}

/** Every content in the store. */
function contents(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
}

/** As if all of it had been written hours ago. */
function age() {
  for (const path of contents()) utimesSync(join(folder, path), new Date(0), new Date(0))
}

test('a file is kept once by its digest, however often and by whomever it is sent', async () => {
  const first = await sent(town.editor)
  expect(await sent(later(town.colleague, 1))).toBe(first)
  await sent(town.editor, '另一个名字.pdf')
  expect(await db.read.$count(attachment)).toBe(2)
  expect(contents()).toHaveLength(1)
  expect(statSync(join(folder, contents()[0] ?? '')).mode & 0o077).toBe(0)
  const acts = await db.read.select({ act: history.act }).from(history).where(eq(history.subjectId, id))
  expect(acts.filter(({ act }) => act === 'attach')).toHaveLength(2)
})

test('a file is as private as its scenario, and public with it', async () => {
  const file = { id: await sent(town.editor), name: '技术要求.pdf' }
  expect(await read(town.viewer, file.id, file.name)).toContain('%PDF')
  for (const call of [town.stranger, visitorCall(db)]) {
    await expect(handOutFile(call, store, file)).rejects.toMatchObject({ code: 'not_found' })
    await expect(filesOf(call, scenarioFiles(id))).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(handOutFile(town.viewer, store, { ...file, name: '别的.pdf' })).rejects.toMatchObject({
    code: 'not_found',
  })
  await put(db, id, 'open', { openedAt: town.editor.now, code: 'HZ-2026-09-001' })
  expect(await read(visitorCall(db), file.id, file.name)).toContain('%PDF')
  expect(await filesOf(visitorCall(db), scenarioFiles(id))).toMatchObject({
    canWrite: false,
    files: [{ name: '技术要求.pdf' }],
  })
})

test('only who may write in the scenario, while it is being written, attaches and removes', async () => {
  const file = await sent(town.editor)
  await expect(send(town.viewer)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(detachFile(town.viewer, file)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(send(town.stranger)).rejects.toMatchObject({ code: 'not_found' })
  await expect(detachFile(town.stranger, file)).rejects.toMatchObject({ code: 'not_found' })
  await put(db, id, 'inReview')
  await expect(send(town.editor, '晚了.pdf')).rejects.toMatchObject({ code: 'wrong_state' })
  await expect(detachFile(town.editor, file)).rejects.toMatchObject({ code: 'wrong_state' })
})

test('there is room for ten files and eighty megabytes, and what was sent before stays', async () => {
  for (let at = 0; at < 10; at++) await sent(town.editor, `${at}.txt`, txt(`第 ${at} 个`))
  expect(await send(town.editor, '第十一个.txt', txt('多'))).toEqual({
    problem: { code: 'tooMany', params: { files: 10 } },
  })
  expect((await filesOf(town.editor, scenarioFiles(id))).files).toHaveLength(10)
  await db.write((tx) => tx.update(attachment).set({ bytes: 8 * 1024 * 1024 }))
  await detachFile(town.editor, (await filesOf(town.editor, scenarioFiles(id))).files[0]?.id ?? '')
  const large = txt('大'.repeat(3 * 1024 * 1024))
  expect(await send(town.editor, '大.txt', large)).toMatchObject({ problem: { code: 'allTooLarge' } })
})

test('two people sending at the same moment do not pass the limit together', async () => {
  for (let at = 0; at < 9; at++) await sent(town.editor, `${at}.txt`, txt(`第 ${at} 个`))
  const both = await Promise.all([send(town.editor, 'a.txt', txt('a')), send(town.colleague, 'b.txt', txt('b'))])
  expect(both.filter((answer) => 'problem' in answer)).toHaveLength(1)
  expect((await filesOf(town.editor, scenarioFiles(id))).files).toHaveLength(10)
})

test('who sends a gigabyte in a day is asked to wait', async () => {
  await sent(town.editor)
  await db.write((tx) => tx.update(attachment).set({ bytes: 1024 * 1024 * 1024 + 1, removedAt: town.editor.now }))
  await expect(send(later(town.editor, 1))).rejects.toMatchObject({ code: 'too_many' })
  expect(await send(later(town.editor, 25 * 60))).toMatchObject({ id: expect.any(String) })
})

test('a full disk says so, writes nothing down, and keeps what was acknowledged', async () => {
  const before = await sent(town.editor)
  const full: AttachmentStore = { ...store, put: () => Promise.reject(new NoRoom(null)) }
  expect(await send(town.editor, '第二个.txt', txt('二'), full)).toEqual({ problem: { code: 'noRoom', params: {} } })
  expect(await db.read.$count(attachment)).toBe(1)
  expect(await read(town.editor, before, '技术要求.pdf')).toContain('%PDF')
})

test('what was taken away and what nobody refers to is swept; what another record has too stays', async () => {
  const [mine, other] = [await sent(town.editor), await sent(town.editor, '同样内容.pdf')]
  const gone = await sent(town.editor, '要移除.txt', txt('要移除'))
  await store.put(txt('上传中断的内容'))
  expect(contents()).toHaveLength(3)
  await detachFile(town.editor, mine)
  await detachFile(town.editor, gone)
  await expect(handOutFile(town.editor, store, { id: gone, name: '要移除.txt' })).rejects.toMatchObject({
    code: 'not_found',
  })
  const tomorrow = later(town.editor, 24 * 60).now
  await sweepAttachments(db, store, tomorrow)
  expect(await db.read.select({ id: attachment.id }).from(attachment)).toEqual([{ id: other }])
  age()
  await sweepAttachments(db, store, tomorrow)
  expect(contents()).toHaveLength(1)
  await db.write((tx) => tx.delete(history))
  await db.write((tx) => tx.delete(scenario).where(eq(scenario.id, id)))
  expect(await sweepAttachments(db, store, tomorrow)).toBe(1)
  expect(contents()).toEqual([])
})

test('content that somebody attaches while it is being swept stays', async () => {
  const digest = await store.put(PDF)
  await store.remove(digest, () => Promise.resolve(true))
  expect(await store.has(digest)).toBe(true)
  // The machine stopped between the two steps of a removal: the next sweep decides anew.
  const [there = ''] = contents()
  mkdirSync(join(folder, 'under-way'), { recursive: true })
  writeFileSync(join(folder, 'under-way', `gone-${digest}`), readFileSync(join(folder, there)))
  writeFileSync(join(folder, 'under-way', 'half'), 'half')
  rmSync(join(folder, there))
  age()
  await sent(town.editor)
  rmSync(join(folder, there))
  await sweepAttachments(db, store, later(town.editor, 24 * 60).now)
  expect(contents()).toEqual([there])
})

test('with a scanner a file is held until it is found clean, and never handed out when it is not', async () => {
  const says = (code: number) => {
    const path = join(folder, 'scanner.sh')
    writeFileSync(path, `#!/bin/sh\ntest -f "$1" || exit 9\nexit ${code}\n`)
    chmodSync(path, 0o755)
    return scannerOf({ ATTACHMENT_SCANNER: path })
  }
  process.env.ATTACHMENT_SCANNER = '/named/by/the/operator'
  const [first, second] = [await sent(town.editor), await sent(town.editor, '病毒.txt', txt('X5O!P%'))]
  const fetch = (one: string, name: string) => handOutFile(town.editor, store, { id: one, name })
  await expect(fetch(first, '技术要求.pdf')).rejects.toMatchObject({ code: 'not_found' })
  expect((await filesOf(town.editor, scenarioFiles(id))).files).toMatchObject([{ state: 'held' }, { state: 'held' }])
  expect(await scanHeld(db, store, says(2))).toBe(0)
  expect(await scanHeld(db, store, scannerOf({ ATTACHMENT_SCANNER: '/nowhere' }))).toBe(0)
  await db.write((tx) => tx.update(attachment).set({ removedAt: town.editor.now }).where(eq(attachment.id, second)))
  expect(await scanHeld(db, store, says(0))).toBe(1)
  expect(await read(town.editor, first, '技术要求.pdf')).toContain('%PDF')
  await db.write((tx) => tx.update(attachment).set({ removedAt: null }).where(eq(attachment.id, second)))
  expect(await scanHeld(db, store, says(1))).toBe(1)
  await expect(fetch(second, '病毒.txt')).rejects.toMatchObject({ code: 'not_found' })
  await put(db, id, 'open', { openedAt: town.editor.now, code: 'HZ-2026-09-002' })
  expect((await filesOf(visitorCall(db), scenarioFiles(id))).files).toMatchObject([{ name: '技术要求.pdf' }])
})

test('no digest that is not one leads out of the folder', async () => {
  await expect(store.open('../../etc/passwd')).rejects.toThrow('not a digest')
})
