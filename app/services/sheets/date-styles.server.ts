import type { PackageParts } from './package-parts.server.ts'
import { readXml } from './xml-part.server.ts'

// Built-in formats that show a day (ECMA-376 18.8.30, with the East Asian ones).
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** For each cell style of the workbook: does it show a number as a day? */
export async function dateStyles(parts: PackageParts, part: string | null): Promise<boolean[]> {
  if (!part) return []
  const custom = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  await readXml(parts, part, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributes.numFmtId ?? 0)
      const code = custom.get(id)
      styles.push(code === undefined ? isBuiltInDay(id) : showsDay(code))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}

/** True when a number format shows a year or a day, such as yyyy"年"m"月"d"日". */
export function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
  return /[yd]/iu.test(bare.replace(/general/giu, ''))
}
