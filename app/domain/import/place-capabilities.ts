import type { CapabilityRecord } from '../listing/capability-record.ts'
import type { FieldProblem } from '../listing/column.ts'
import type { Placer } from './place-rows.ts'
import { type KnownUnit, type Unit, unitKey } from './unit.ts'

/** A company brings in its own rows only: its credit code decides, its name where it has given none. */
export function ownCapabilities(owner: KnownUnit): Placer<CapabilityRecord> {
  const key = unitKey(owner.name)
  return ({ companyName, creditCode }) => {
    const own = owner.creditCode ? owner.creditCode === creditCode : unitKey(companyName) === key
    if (own) return { unit: owner, problems: [] }
    const params = { word: companyName, owner: owner.name }
    return { unit: null, problems: [{ field: 'companyName', problem: { code: 'otherUnit', params } }] }
  }
}

/**
 * A curator brings in rows of any company. The credit code tells which; else the name, unless that company has another
 * code. A company that is known by neither comes with the import.
 */
export function everyonesCapabilities(known: readonly KnownUnit[]): Placer<CapabilityRecord> {
  const byCode = new Map<string, Unit>(known.flatMap((unit) => (unit.creditCode ? [[unit.creditCode, unit]] : [])))
  const byName = new Map<string, Unit>(known.map((unit) => [unitKey(unit.name), unit]))
  return ({ companyName, creditCode }) => {
    const key = unitKey(companyName)
    const coded = byCode.get(creditCode)
    if (coded) return { unit: coded, problems: unitKey(coded.name) === key ? [] : [otherName(coded)] }
    const named = byName.get(key)
    if (named?.creditCode) return { unit: null, problems: [otherCode(named.creditCode)] }
    const unit = named ?? { id: null, name: companyName, creditCode }
    byCode.set(creditCode, unit)
    byName.set(key, unit)
    return { unit, problems: [] }
  }
}

function otherName({ name }: Unit): FieldProblem<string> {
  return { field: 'companyName', problem: { code: 'companyNameDiffers', params: { name } } }
}

function otherCode(code: string): FieldProblem<string> {
  return { field: 'creditCode', problem: { code: 'companyCodeDiffers', params: { code } } }
}
