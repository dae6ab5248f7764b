import { may, type Resource } from '../permission.ts'
import type { Viewer } from '../viewer.ts'
import type { ImportNoun } from './mapping.ts'

/** For whom somebody brings a list in: one organisation, or (null) whichever the rows name. */
export interface Seat {
  organisationId: string | null
  name: string | null
}

/** For whom somebody may bring such lists in; empty when they may not. A curator's own seat comes first. */
export function seatsOf(viewer: Viewer, noun: ImportNoun): Seat[] {
  const everybody = mayImport(viewer, noun, null) ? [{ organisationId: null, name: null }] : []
  const own = (viewer?.memberships ?? [])
    .filter(({ kind, organisationId }) => kind === sideOf(noun) && mayImport(viewer, noun, organisationId))
    .map(({ organisationId, organisationName }) => ({ organisationId, name: organisationName }))
  return [...everybody, ...own]
}

/** Whether somebody may bring in rows for an organisation, or (null) for any. */
export function mayImport(viewer: Viewer, noun: ImportNoun, organisationId: string | null): boolean {
  const on: Resource = sideOf(noun) === 'agency' ? { agencyId: organisationId } : { companyId: organisationId }
  return may(viewer, `${noun}.import`, on)
}

/** Which side such a list belongs to. */
export function sideOf(noun: ImportNoun): 'agency' | 'company' {
  return noun === 'scenario' ? 'agency' : 'company'
}
