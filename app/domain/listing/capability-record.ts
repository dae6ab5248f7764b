import type { District, Maturity, Wish } from '../vocabulary.ts'

/** One row of a capability list: what one company offers. */
export interface CapabilityRecord {
  companyName: string
  /** Unified social credit code, checked by GB 32100-2015. */
  creditCode: string
  /** null: registered outside the city, or not given. */
  district: District | null
  /** The place of registration as written, when it lies outside the city. */
  placeOutside: string | null
  title: string
  /** The words as written; `tagIds` and `freeTags` are what became of them. */
  tagWords: string[]
  tagIds: string[]
  freeTags: string[]
  text: string
  maturity: Maturity | null
  /** Where it is in use already; empty when the list does not say. */
  caseText: string
  qualifications: string[]
  wishes: Wish[]
  /** 附件: the names of files that came with the list. */
  fileNames: string[]
  contactName: string | null
  contactPhone: string | null
}

/** A place of registration: in one of the districts, in the city at large, or elsewhere. */
export interface Place {
  district: District | null
  outside: string | null
}

/** The cells of a row as read. `code` names the capability that the row is to change. */
export type CapabilityValues = Omit<CapabilityRecord, 'tagIds' | 'freeTags' | 'district' | 'placeOutside'> & {
  code: string | null
  place: Place
}
