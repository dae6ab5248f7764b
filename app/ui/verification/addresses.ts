/** Where an owner mends what was registered, or asks that it be verified again. */
export function organisationAddress(id: string): string {
  return `/account/organisations/${id}`
}

/** An organisation at the curator's desk. */
export function verificationAddress(id: string): string {
  return `/curator/organisations/${id}`
}
