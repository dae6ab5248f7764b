import { hasRole, type Viewer } from '#app/domain/viewer.ts'

/** An event's public page. */
export function eventAddress(code: string): string {
  return `/events/${code}`
}

/** A curator's page of an event. */
export function eventDeskAddress(code: string): string {
  return `/curator/events/${code}`
}

/** Where an organisation registers for an event; the reader's first one when none is named. */
export function registrationAddress(code: string, organisationId?: string): string {
  return `${eventAddress(code)}/registration${organisationId ? `?organisation=${organisationId}` : ''}`
}

/** Where somebody goes on who registered an organisation or withdrew it: curators at their desk, others where they were. */
export function afterRegistration(viewer: Viewer, code: string, organisationId: string): string {
  return hasRole(viewer, 'curator') ? eventDeskAddress(code) : registrationAddress(code, organisationId)
}
