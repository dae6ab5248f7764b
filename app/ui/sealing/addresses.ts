/** The act of opening, for the custodians of a scenario. */
export function openingAddress(scenarioId: string): string {
  return `/openings/${scenarioId}`
}

/** The public record of an opening. */
export function openingRecordAddress(code: string): string {
  return `/scenarios/${encodeURIComponent(code)}/opening`
}
