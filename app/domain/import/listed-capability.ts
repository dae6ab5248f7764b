import { caseFrom, caseText, type StoredCase } from '../capability/case.ts'
import type { CapabilityRecord } from '../listing/capability-record.ts'
import type { Maturity, Wish } from '../vocabulary.ts'
import { type Listed, listedText } from './listed.ts'
import type { KnownUnit } from './unit.ts'

/** A stored capability, as far as a list speaks of it. */
export interface CapabilityToList {
  title: string
  text: string
  maturity: Maturity | null
  cases: readonly StoredCase[]
  wishes: Wish[]
  tags: { name: string }[]
  freeTags: string[]
  contactName: string | null
  contactPhone: string | null
}

/** A stored capability as its list writes it; several cases stand in one cell, each in a line of its own. */
export function listedCapability(
  capability: CapabilityToList,
  { name: companyName, creditCode }: KnownUnit,
  fileNames: string[],
): Listed {
  const { cases, tags, freeTags } = capability
  const told = cases.map((each) => caseText(caseFrom(each))).join('\n')
  return fields({ ...capability, companyName, creditCode, fileNames, caseText: told }, [
    ...tags.map(({ name }) => name),
    ...freeTags,
  ])
}

/** A row of a capability list as it would be written again. @param nameOf the name of a tag */
export function listedCapabilityRow(record: CapabilityRecord, nameOf: (tagId: string) => string): Listed {
  return fields(record, [...record.tagIds.map(nameOf), ...record.freeTags])
}

type Plain = Omit<CapabilityToList, 'cases' | 'tags' | 'freeTags'> & {
  companyName: string
  creditCode: string | null
  caseText: string
  fileNames: string[]
}

function fields(from: Plain, tagWords: string[]): Listed {
  return {
    companyName: listedText(from.companyName),
    creditCode: listedText(from.creditCode),
    title: listedText(from.title),
    tagWords: { is: 'words', words: tagWords },
    text: listedText(from.text),
    maturity: { is: 'maturity', maturity: from.maturity },
    caseText: listedText(from.caseText),
    wishes: { is: 'wishes', wishes: from.wishes },
    contactName: listedText(from.contactName),
    contactPhone: listedText(from.contactPhone),
    fileNames: { is: 'files', names: from.fileNames },
  }
}
