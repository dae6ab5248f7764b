/** An event's public page. */
export function eventAddress(code: string): string {
  return `/events/${code}`
}

/** A curator's page of an event. */
export function eventDeskAddress(code: string): string {
  return `/curator/events/${code}`
}
