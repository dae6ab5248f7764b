/** One amendment at its agency's desk. */
export function amendmentAddress(id: string): string {
  return `/agency/amendments/${id}`
}

/** The amendments of one scenario at its agency's desk. */
export function amendmentsAddress(scenarioId: string): string {
  return `/agency/scenarios/${scenarioId}/amendments`
}

/** One amendment at the curator's desk. */
export function amendmentReviewAddress(id: string): string {
  return `/curator/amendments/${id}`
}

/** A published amendment. */
export function publicAmendmentAddress(code: string, number: number): string {
  return `/scenarios/${code}/amendments/${number}`
}

/** Two versions of a scenario side by side; without numbers the first and the newest. */
export function versionsAddress(code: string, from?: number, to?: number): string {
  const search = from && to ? `?from=${from}&to=${to}` : ''
  return `/scenarios/${code}/versions${search}`
}
