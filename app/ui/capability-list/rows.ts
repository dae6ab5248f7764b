import type { District, Maturity } from '#app/domain/vocabulary.ts'

/** A published capability that may stand on a list. */
export interface OfferedRow {
  id: string
  title: string
  companyId: string
  companyName: string
  district: District | null
  maturity: Maturity | null
  verified: boolean
}

/** A capability on a draft list, with the code that it would be published with. */
export interface ListedRow extends OfferedRow {
  code: string
}

/** A capability list as the composer shows it. */
export interface ComposedCapabilityList {
  id: string
  code: string
  title: string
  intro: string
  version: number
  publishedAt: Date | null
  publishedBy: string | null
}
