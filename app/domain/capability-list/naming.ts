import { chineseNumeral } from '../list/naming.ts'

/** The code of a capability list: HZC-2026-01. */
export function capabilityListCodeOf(year: number, batch: number): string {
  return `HZC-${year}-${String(batch).padStart(2, '0')}`
}

/** The code of the capability in this place (from 1) of a list: HZC-2026-01-001. */
export function listedCapabilityCodeOf(listCode: string, place: number): string {
  return `${listCode}-${String(place).padStart(3, '0')}`
}

/** What a capability list is called unless a curator gives it another title: 2026年第一批场景能力清单. */
export function capabilityListTitle(year: number, batch: number): string {
  return `${year}年第${chineseNumeral(batch)}批场景能力清单`
}
