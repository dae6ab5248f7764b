/** The address of a capability at its company's desk. */
export function capabilityAddress(id: string): string {
  return `/company/capabilities/${id}`
}
