import { severalWords } from '../loose/cells.ts'
import { oneOf, someOf } from '../loose/choices.ts'
import { cleanLine, titleKey } from '../loose/clean.ts'
import { creditCodeFrom } from '../loose/credit-code.ts'
import { districtFrom } from '../loose/districts.ts'
import { type Outcome, read } from '../loose/outcome.ts'
import { phoneFrom } from '../loose/phone.ts'
import { MATURITY_WORDS, WISH_WORDS } from '../loose/words.ts'
import { CAPABILITY_COLUMNS } from './capability-columns.ts'
import type { CapabilityRecord, CapabilityValues, Place } from './capability-record.ts'
import type { Listing } from './column.ts'
import { asFigure, asText, CODE_MAX, fileNames, line, NAME_MAX, TITLE_MAX, tagWords, text } from './readers.ts'
import { settleTags } from './settle-tags.ts'

/** 场景能力清单: what companies can do. */
export const CAPABILITY_LISTING: Listing<CapabilityValues, CapabilityRecord> = {
  kind: 'capability',
  columns: CAPABILITY_COLUMNS,
  titleField: 'title',
  codeField: 'code',
  amountField: null,
  readers: {
    code: line(CODE_MAX),
    companyName: line(NAME_MAX),
    creditCode: asFigure(creditCodeFrom),
    place: asText(placeFrom),
    title: line(TITLE_MAX),
    tagWords,
    text,
    maturity: asText((value) => oneOf(MATURITY_WORDS, value, 'maturityUnknown')),
    caseText: text,
    qualifications: asText((value) => read(severalWords(value))),
    wishes: asText((value) => someOf(WISH_WORDS, value, 'wishUnknown')),
    contactName: line(NAME_MAX),
    contactPhone: asFigure(phoneFrom),
    fileNames,
  },
  blank: ({ owner }) => ({
    code: null,
    companyName: owner ?? '',
    creditCode: '',
    place: { district: null, outside: null },
    title: '',
    tagWords: [],
    text: '',
    maturity: null,
    caseText: '',
    qualifications: [],
    wishes: [],
    contactName: null,
    contactPhone: null,
    fileNames: [],
  }),
  lacking: (values) => (['companyName', 'creditCode', 'title', 'text'] as const).filter((field) => !values[field]),
  record({ place, code: _, ...values }, { resolve, decisions }) {
    const { problems, ...tags } = settleTags(values.tagWords, resolve, decisions)
    const elsewhere = place.outside ? [place.outside] : []
    return {
      record: { ...values, ...tags, district: place.district, placeOutside: place.outside },
      problems: [
        ...problems.map((problem) => ({ field: 'tagWords' as const, problem })),
        ...elsewhere.map((word) => ({
          field: 'place' as const,
          problem: { code: 'placeOutsideCity' as const, params: { word } },
        })),
      ],
    }
  },
  fingerprint: ({ companyName, creditCode, title }) => {
    const unit = creditCode || titleKey(companyName)
    return unit && title ? `${unit}|${titleKey(title)}` : ''
  },
}

/** A company may sit anywhere: a place that is no district of the city is kept as written. */
function placeFrom(value: string): Outcome<Place> {
  const district = districtFrom(value)
  if (district.ok) return read({ district: district.value, outside: null })
  if (district.problem.code === 'districtAbolished') return district
  return read({ district: null, outside: cleanLine(value) })
}
