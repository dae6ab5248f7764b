/** The address of a scenario at its agency's desk. */
export function scenarioAddress(id: string): string {
  return `/agency/scenarios/${id}`
}
