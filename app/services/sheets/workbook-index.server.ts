import { LIMITS } from './limits.ts'
import type { PackageParts } from './package-parts.server.ts'
import { RefusedFile } from './refused-file.ts'
import { readXml } from './xml-part.server.ts'

/** Which parts of the package matter, by the workbook's own account. */
export interface WorkbookIndex {
  sheets: { name: string; part: string }[]
  /** Dates count from 1904 instead of 1900. */
  since1904: boolean
  strings: string | null
  styles: string | null
}

/** Finds the visible sheets, the shared strings and the styles. @throws {RefusedFile} when the package is no workbook */
export async function indexOf(parts: PackageParts): Promise<WorkbookIndex> {
  if (!parts.has('_rels/.rels') || !parts.has('[Content_Types].xml'))
    throw new RefusedFile(strangePackage(parts), { looksLike: 'archive' })
  const root = [...(await relations(parts, '')).values()].find(({ type }) => type === 'officeDocument')
  if (!root || !parts.has(root.target)) throw new RefusedFile('notASheet', { looksLike: 'archive' })
  if (root.target.endsWith('.bin')) throw new RefusedFile('binaryWorkbook')
  if (!/(?:^|\/)xl\//u.test(root.target) && !root.target.includes('workbook')) {
    throw new RefusedFile('notASheet', { looksLike: 'document' })
  }
  const related = await relations(parts, root.target)
  const index: WorkbookIndex = { sheets: [], since1904: false, strings: null, styles: null }
  for (const { type, target } of related.values()) {
    if (type === 'sharedStrings' && parts.has(target)) index.strings = target
    if (type === 'styles' && parts.has(target)) index.styles = target
  }
  await readXml(parts, root.target, {
    open(name, attributes) {
      if (name === 'workbookPr') index.since1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '')
      if (name !== 'sheet' || /hidden/iu.test(attributes.state ?? '')) return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const relation = related.get(id ?? '')
      if (relation?.type === 'worksheet') index.sheets.push({ name: attributes.name ?? '', part: relation.target })
    },
  })
  if (index.sheets.length === 0) throw new RefusedFile('noSheet')
  if (index.sheets.length > LIMITS.sheets) throw new RefusedFile('tooManySheets', { max: LIMITS.sheets })
  return index
}

/** The relations of a part by id: the last word of their type, and the part they lead to. */
async function relations(parts: PackageParts, part: string): Promise<Map<string, { type: string; target: string }>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found = new Map<string, { type: string; target: string }>()
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!parts.has(file)) return found
  await readXml(parts, file, {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || !Id || TargetMode === 'External') return
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: partName(folder, Target) })
    },
  })
  return found
}

function partName(folder: string, target: string): string {
  try {
    return decodeURIComponent(new URL(target, `part:///${folder}`).pathname.slice(1))
  } catch {
    throw new RefusedFile('damaged')
  }
}

function strangePackage(parts: PackageParts) {
  return parts.has('mimetype') && parts.has('content.xml') ? 'openDocument' : 'notASheet'
}
