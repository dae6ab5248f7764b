import type { ScenarioDocument } from '../catalogue/scenario-document.ts'
import type { FormValues } from '../form.ts'
import type { ScenarioState } from './lifecycle.ts'
import type { ShownTag } from './parts/tags.ts'
import type { FormReading } from './read-form.ts'
import { textAt } from './rows.ts'

interface Draft {
  agencyName: string
  state: ScenarioState
  form: FormValues
  reading: FormReading
  tags: ShownTag[]
}

/** A scenario as the public will see it: parts that are not valid yet show their texts, or nothing. */
export function previewOf({ agencyName, state, form, reading: { content }, tags }: Draft): ScenarioDocument {
  return {
    code: null,
    list: null,
    openedAt: null,
    submittedAt: null,
    closedReason: null,
    agencyName,
    state,
    title: content.title ?? textAt(form, 'title'),
    summary: content.summary ?? textAt(form, 'summary'),
    requirement: content.requirement ?? textAt(form, 'requirement'),
    stage: content.stage ?? null,
    district: content.district ?? null,
    tags: tags.map(({ name, required }) => ({ id: '', name, required })),
    openings: content.openings ?? [],
    jointAgencies: content.jointAgencies?.map(({ name }) => name) ?? [],
    eligibility: content.eligibility ?? [],
    bidderQuestions: content.bidderQuestions ?? [],
    targets: content.targets ?? [],
    criteria: content.criteria ?? [],
    modes: content.modes ?? [],
    budget: content.budget ?? { kind: 'unstated', minYuan: null, maxYuan: null },
    durationMonths: content.durationMonths ?? null,
    consortiumAllowed: content.consortiumAllowed ?? null,
    note: content.note ?? textAt(form, 'note'),
    closesAt: content.closesAt ?? null,
    contactVisibility: content.contactVisibility ?? 'companies',
    contact: { name: textAt(form, 'contactName'), phone: content.contactPhone ?? textAt(form, 'contactPhone') },
  }
}
