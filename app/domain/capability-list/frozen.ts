import type { CapabilityCase } from '../capability/case.ts'
import type { CapabilityRight } from '../capability/right.ts'
import type { District, Maturity, Wish } from '../vocabulary.ts'

/** A capability as it stood when its list was published. */
export interface FrozenCapability {
  /** HZC-2026-01-001: its number on the list. */
  code: string
  /** The record that it was taken from, to see what became of it. */
  capabilityId: string
  companyId: string
  companyName: string
  district: District | null
  /** Whether the platform had verified the company on that day. */
  verified: boolean
  title: string
  text: string
  tags: string[]
  maturity: Maturity | null
  cases: CapabilityCase[]
  rights: CapabilityRight[]
  wishes: Wish[]
  /** Qualifications of the company that were good on that day. */
  qualifications: string[]
}
