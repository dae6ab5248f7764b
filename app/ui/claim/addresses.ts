/** Where somebody says that a company is theirs. */
export function claimAddress(companyId: string): string {
  return `/companies/${companyId}/claim`
}

/** The claims to one company at the curator's desk, side by side. */
export function claimsAddress(companyId: string): string {
  return `/curator/claims/${companyId}`
}
