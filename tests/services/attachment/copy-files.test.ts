import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeNamed, scenarioFiles } from '#app/domain/attachment/owners.ts'
import { attachFile } from '#app/services/attachment/attach-file.server.ts'
import { detachFile } from '#app/services/attachment/detach-file.server.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import { handOutFile } from '#app/services/attachment/hand-out-file.server.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import { copyScenario, createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { attachment } from '#db/schema.ts'
import { attachmentsAt } from '#db/stores/attachments/attachments.ts'
import { agencyTown } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a copied scenario has the files of the first as rows of its own, and keeps them when the first lets go', async () => {
  const db = await freshDatabase()
  const { owner: agency } = await agencyTown(db)
  const store = diskStore(folder)
  const first = await createScenario(agency, agency.viewer.memberships[0]?.organisationId ?? '')
  const place = placeNamed('scenario', first, 'files')
  if (!place) throw new Error('no such place')
  const attach = (name: string) =>
    attachFile(agency, store, { place, file: { name, bytes: Buffer.from(`内容：${name}`) } })
  await attach('平面图.txt')
  const refused = await attach('坏文件.txt')
  if ('problem' in refused) throw new Error(refused.problem.code)
  await db.write((tx) => tx.update(attachment).set({ state: 'refused' }).where(eq(attachment.id, refused.id)))

  const copy = await copyScenario(agency, first)
  const [original] = await attachmentsAt(db.read, scenarioFiles(first))
  const copied = await attachmentsAt(db.read, scenarioFiles(copy))
  expect(copied).toMatchObject([{ name: '平面图.txt', state: 'clean' }])
  expect(copied[0]?.id).not.toBe(original?.id)

  await detachFile(agency, original?.id ?? '')
  const later = new Date(agency.now.getTime() + 5 * 60 * 60 * 1000)
  await sweepAttachments(db, store, later)
  const { content } = await handOutFile(agency, store, { id: copied[0]?.id ?? '', name: '平面图.txt' })
  content.destroy()
})
