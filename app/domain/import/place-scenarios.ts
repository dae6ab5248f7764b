import type { ScenarioRecord } from '../listing/scenario-record.ts'
import type { Placer } from './place-rows.ts'
import { type KnownUnit, type Unit, unitKey } from './unit.ts'

/** An agency brings in its own rows only. */
export function ownScenarios(owner: KnownUnit): Placer<ScenarioRecord> {
  const key = unitKey(owner.name)
  return ({ agencyName }) => {
    if (unitKey(agencyName) === key) return { unit: owner, problems: [] }
    const params = { word: agencyName, owner: owner.name }
    return { unit: null, problems: [{ field: 'agencyName', problem: { code: 'otherUnit', params } }] }
  }
}

/** A curator brings in rows of any agency; one that is not known by name comes with the import. */
export function everyonesScenarios(known: readonly KnownUnit[]): Placer<ScenarioRecord> {
  const units = new Map<string, Unit>(known.map((unit) => [unitKey(unit.name), unit]))
  return ({ agencyName }) => {
    const key = unitKey(agencyName)
    const unit = units.get(key) ?? { id: null, name: agencyName, creditCode: null }
    units.set(key, unit)
    return { unit, problems: [] }
  }
}
