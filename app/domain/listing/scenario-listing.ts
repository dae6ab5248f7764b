import { budgetFrom } from '../loose/amount.ts'
import { answerFrom, consortiumIn } from '../loose/answer.ts'
import { oneOf, someOf } from '../loose/choices.ts'
import { titleKey } from '../loose/clean.ts'
import { closingFrom } from '../loose/day.ts'
import { districtFrom } from '../loose/districts.ts'
import { monthsFrom } from '../loose/months.ts'
import { openingsFrom } from '../loose/openings.ts'
import { read, refuse } from '../loose/outcome.ts'
import { phoneFrom } from '../loose/phone.ts'
import { MODE_WORDS, STAGE_WORDS } from '../loose/words.ts'
import type { Listing, Reader } from './column.ts'
import {
  asFigure,
  asText,
  CODE_MAX,
  figureOf,
  fileNames,
  line,
  NAME_MAX,
  TITLE_MAX,
  tagWords,
  text,
} from './readers.ts'
import { SCENARIO_COLUMNS } from './scenario-columns.ts'
import type { ScenarioRecord, ScenarioValues } from './scenario-record.ts'
import { settleTags } from './settle-tags.ts'

const openDeadline: Reader<Date> = (cell, { now }) => {
  const closing = closingFrom(figureOf(cell))
  if (!closing.ok || closing.value.getTime() > now.getTime()) return closing
  return refuse('deadlinePassed', { value: String(figureOf(cell)) })
}

/** 场景机会清单: what government units need and open up. */
export const SCENARIO_LISTING: Listing<ScenarioValues, ScenarioRecord> = {
  kind: 'scenario',
  columns: SCENARIO_COLUMNS,
  titleField: 'title',
  codeField: 'code',
  amountField: 'budget',
  readers: {
    code: line(CODE_MAX),
    title: line(TITLE_MAX),
    agencyName: line(NAME_MAX),
    district: asText(districtFrom),
    tagWords,
    summary: text,
    requirement: text,
    openings: asText((value) => read(openingsFrom(value))),
    modes: asText((value) => someOf(MODE_WORDS, value, 'modeUnknown')),
    budget: (cell, { headerYuan }) => budgetFrom(figureOf(cell), headerYuan),
    stage: asText((value) => oneOf(STAGE_WORDS, value, 'stageUnknown')),
    durationMonths: asFigure(monthsFrom),
    closesAt: openDeadline,
    contactName: line(NAME_MAX),
    contactPhone: asFigure(phoneFrom),
    note: text,
    fileNames,
    consortiumAllowed: (cell) => answerFrom(typeof cell === 'boolean' ? cell : String(figureOf(cell))),
  },
  blank: ({ owner }) => ({
    code: null,
    title: '',
    agencyName: owner ?? '',
    district: null,
    tagWords: [],
    summary: '',
    requirement: '',
    openings: [],
    modes: [],
    budget: { kind: 'unstated', minYuan: null, maxYuan: null },
    stage: null,
    durationMonths: null,
    closesAt: null,
    contactName: null,
    contactPhone: null,
    note: '',
    fileNames: [],
    consortiumAllowed: null,
  }),
  lacking: (values) => [
    ...(['title', 'agencyName', 'stage'] as const).filter((field) => !values[field]),
    ...(values.summary || values.requirement ? [] : (['requirement'] as const)),
  ],
  record({ code: _, ...values }, { resolve, decisions }) {
    const { problems, ...tags } = settleTags(values.tagWords, resolve, decisions)
    const unclassified = values.openings.filter((opening) => opening.kind === null)
    const record: ScenarioRecord = {
      ...values,
      ...tags,
      // `lacking` has refused rows without a stage; one that changes a record may leave it out.
      stage: values.stage as ScenarioRecord['stage'],
      consortiumAllowed: values.consortiumAllowed ?? consortiumIn(values.note),
    }
    return {
      record,
      problems: [
        ...problems.map((problem) => ({ field: 'tagWords' as const, problem })),
        ...unclassified.map(({ note }) => ({
          field: 'openings' as const,
          problem: { code: 'openingUnclassified' as const, params: { word: note } },
        })),
      ],
    }
  },
  fingerprint: ({ agencyName, title }) => (agencyName && title ? `${titleKey(agencyName)}|${titleKey(title)}` : ''),
}
