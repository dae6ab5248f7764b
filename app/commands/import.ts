import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { countsOf } from '#app/domain/import/preview.ts'
import { attachmentsFolderOf } from '#app/services/attachment/attachments-folder.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { openImport } from '#app/services/import/checked-import.server.ts'
import { type OpenList, openList } from '#app/services/import/open-list.server.ts'
import { openListPackage } from '#app/services/import/open-package.server.ts'
import { ownImport } from '#app/services/import/own-import.server.ts'
import type { PackedName } from '#app/services/import/placed-list.server.ts'
import { receiveFile } from '#app/services/import/receive-file.server.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import { type CallForImport, callForImport } from './import/caller.ts'
import { readOptions } from './import/options.ts'
import { refusedFile, tellProblems, tellResult } from './import/tell.ts'
import { InputError, runCommand } from './match/input-error.ts'

/** Brings a list in from the terminal; exit code 1 when rows were refused, 2 when nothing could be read. */
await runCommand(async () => {
  const options = readOptions()
  const bytes = await readFile(options.file).catch(() => {
    throw new InputError(`${options.file}: 读不到这个文件。This file cannot be read.`)
  })
  const db = await connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  try {
    const call = await callForImport(db, options)
    const file = { name: basename(options.file), bytes }
    const refused = options.dryRun ? await tryOut(call, file) : await takeIn(call, file)
    process.exitCode = refused > 0 ? 1 : 0
  } finally {
    await db.close()
  }
})

interface File {
  name: string
  bytes: Uint8Array
}

/** Reads and tells, and leaves no trace. */
async function tryOut({ call, noun, organisationId }: CallForImport, { name, bytes }: File): Promise<number> {
  const opened = await openListPackage(bytes)
  if (opened.kind === 'refused') throw refusedFile(opened.problem)
  const written = opened.kind === 'package' ? opened.list : { name, bytes }
  const read = await readSheets(written.bytes, written.name)
  if (!read.ok) throw refusedFile(read.problem)
  const files: PackedName[] = []
  if (opened.kind === 'package')
    for await (const file of opened.files()) files.push({ name: file.name, taken: !('problem' in file) })
  const list = { organisationId, mapping: { sheets: {}, tags: {} }, sheets: read.sheets, files }
  return tell(call, await openList(call.db, noun, list, call.now))
}

async function takeIn({ call, noun, organisationId }: CallForImport, file: File): Promise<number> {
  const received = await receiveFile(call, {
    noun,
    organisationId,
    file,
    store: diskStore(attachmentsFolderOf(process.env)),
  })
  if ('problem' in received) throw refusedFile(received.problem)
  await received.reading
  const found = await ownImport(call.db.read, call.viewer, received.id)
  if (found.problem) throw refusedFile({ code: found.problem, params: found.problemParams ?? {} })
  const refused = await tell(call, await openImport(call, found))
  tellResult(noun, await bringIn(call, received.id, process.env.DEMO === '1'))
  return refused
}

async function tell({ db }: CallForImport['call'], list: OpenList): Promise<number> {
  const view = await list.look(db.read)
  if (!view.sheets.some(({ recognised }) => recognised)) throw new InputError(importPreviewText.zh.check.noHeader)
  const counts = countsOf(view)
  tellProblems(view, counts)
  return counts.refused
}
