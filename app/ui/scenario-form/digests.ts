import type { FormValues } from '#app/domain/form.ts'
import type { ShownTag } from '#app/domain/scenario/parts/tags.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { FormReading } from '#app/domain/scenario/read-form.ts'
import { rowsIn, textAt } from '#app/domain/scenario/rows.ts'
import { deadlineText } from '#app/domain/time.ts'
import { budgetWords } from '#app/text/amounts.ts'
import type { Locale } from '#app/text/locale.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'

interface Said {
  form: FormValues
  reading: FormReading
  tags: ShownTag[]
}

/** What each part of a scenario says, in one line: as understood when it is valid, else as typed. */
export function digestsOf({ form, reading: { content }, tags }: Said, locale: Locale): Record<ScenarioPart, string> {
  const words = vocabularyText[locale]
  const comma = locale === 'zh' ? '、' : ', '
  const modes = (content.modes ?? []).map((mode) => words.mode[mode])
  const budget = content.budget && content.budget.kind !== 'unstated' ? [budgetWords(content.budget, locale)] : []
  const typedBudget = content.budget ? [] : [textAt(form, 'budget')].filter(Boolean)
  const closesAt = content.closesAt ? deadlineText(content.closesAt, locale) : textAt(form, 'closesAt')
  return {
    basics: textAt(form, 'summary') || textAt(form, 'requirement'),
    tags: tags.map(({ name }) => name).join(comma),
    openings: rowsIn(form, 'openings')
      .map(({ kind, note }) => words.opening[kind as keyof typeof words.opening] ?? note)
      .join(comma),
    terms: [...modes, ...budget, ...typedBudget].join(comma),
    bidders: [
      ...rowsIn(form, 'eligibility').map(({ rule }) => rule),
      ...rowsIn(form, 'bidderQuestions').map(({ question }) => question),
    ].join(comma),
    targets: rowsIn(form, 'targets')
      .map(({ metric, target, unit }) => `${metric} ${target} ${unit}`.trim())
      .join(comma),
    criteria: rowsIn(form, 'criteria')
      .map(({ name, weight }) => `${name} ${weight}`)
      .join(comma),
    closing: [closesAt, textAt(form, 'contactName')].filter(Boolean).join(' · '),
  }
}
