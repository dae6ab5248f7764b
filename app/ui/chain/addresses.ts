/** Where a receipt is checked, by anybody. */
export function verifyAddress(receipt: string): string {
  return `/verify?receipt=${encodeURIComponent(receipt)}`
}

/** A receipt as a file, for its company. */
export function receiptFileAddress(receipt: string): string {
  return `/company/receipts/${encodeURIComponent(receipt)}/receipt.json`
}
