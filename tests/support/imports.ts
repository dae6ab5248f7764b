import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { openImport } from '#app/services/import/checked-import.server.ts'
import { receiveFile } from '#app/services/import/receive-file.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import type { Db } from '#db/handle.ts'
import { importById } from '#db/stores/imports/sheet-imports.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { anOrganisation, callBy, somebody } from './people.ts'

/** The day on which the example lists are brought in: before their deadlines. */
export const IMPORT_DAY = new Date('2026-02-01T00:00:00Z')

/** The taxonomy, two agencies, a company, and everybody who may or may not bring lists in. */
export async function importTown(db: Db) {
  await seedTaxonomy(db, IMPORT_DAY)
  for (const id of ['editor', 'reader', 'neighbour', 'maker', 'auditor'])
    await somebody(db, id, { roles: id === 'auditor' ? ['auditor'] : [] })
  await somebody(db, 'curator', { roles: ['curator'] })
  const editing = { kind: 'agency', members: { editor: 'editor', reader: 'viewer' } } as const
  const agencyId = await anOrganisation(db, '余杭区交通运输局（演示）', editing)
  await anOrganisation(db, '西湖区城市管理局（演示）', { kind: 'agency', members: { neighbour: 'owner' } })
  const companyId = await anOrganisation(db, '青禾智能（演示）', { kind: 'company', members: { maker: 'owner' } })
  const by = (id: string) => callBy(db, id, IMPORT_DAY)
  return {
    agencyId,
    companyId,
    curator: await by('curator'),
    editor: await by('editor'),
    reader: await by('reader'),
    neighbour: await by('neighbour'),
    maker: await by('maker'),
    auditor: await by('auditor'),
  }
}

/** Where the files of packages are kept. */
export const store = diskStore(mkdtempSync(join(tmpdir(), 'imports-')))

/** Hands a file in and waits until it is read; gives the id of the import. */
export async function handIn(
  call: SignedInCall,
  bytes: Uint8Array,
  { noun = 'scenario', organisationId = null }: { noun?: ImportNoun; organisationId?: string | null } = {},
): Promise<string> {
  const received = await receiveFile(call, { noun, organisationId, file: { name: '清单.xlsx', bytes }, store })
  if ('problem' in received) throw new Error(received.problem.code)
  await received.reading
  return received.id
}

/** What the preview of an import shows. */
export async function lookAt(call: SignedInCall, id: string) {
  const found = await importById(call.db.read, id)
  if (!found) throw new Error(`there is no import ${id}`)
  return (await openImport(call, found)).look(call.db.read)
}

/** A scenario list of so many rows, all good, spread over forty agencies. */
export function longScenarioList(rows: number): Uint8Array {
  const headers = [
    '场景名称',
    '需求单位',
    '所属区县',
    '产业领域',
    '技术需求',
    '开放条件',
    '投资规模（万元）',
    '发展阶段',
  ]
  return writeWorkbook([
    {
      name: '清单',
      columns: headers.map((header) => ({ header })),
      rows: Array.from({ length: rows }, (_, at) => [
        `第 ${at} 处山塘的无人机巡检`,
        `第 ${at % 40} 水利站（演示）`,
        '余杭区',
        '低空经济、无人机',
        '汛期每日一巡，异常两小时内上报。'.repeat(6),
        '脱敏数据集、开放试验场地',
        '300-800',
        '融合试验',
      ]),
    },
  ])
}
