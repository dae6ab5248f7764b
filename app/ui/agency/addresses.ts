/** The address of a scenario at its agency's desk. */
export function scenarioAddress(id: string): string {
  return `/agency/scenarios/${id}`
}

/** Where a scenario is read: its public page, or its place at its agency's desk while it has no code. */
export function scenarioPlace({ code, id }: { code: string | null; id: string }): string {
  return code ? `/scenarios/${code}` : scenarioAddress(id)
}
