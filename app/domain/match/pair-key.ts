/** One pair in a map of pairs. */
export function pairKeyOf({ scenarioId, companyId }: { scenarioId: string; companyId: string }): string {
  return `${scenarioId} ${companyId}`
}
