import type { FieldErrors } from '#app/domain/form.ts'
import { answerName } from '#app/domain/proposal/answers.ts'
import { countOfDue } from '#app/domain/proposal/milestones.ts'
import type { Asked, ProposalField } from '#app/domain/proposal/parts.ts'
import { TARGET_CONTROLS, targetName } from '#app/domain/proposal/target-answers.ts'
import { fieldErrorWords } from '#app/text/field-errors.ts'
import type { Locale } from '#app/text/locale.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'

/** The label of any control of a proposal: a field, a cell with its row, an answer to a target or a question. */
export function labelOf(name: string, asked: Asked, locale: Locale): string {
  const words = proposalFormText[locale]
  const [, table = '', row, column = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(name) ?? []
  if (row !== undefined) {
    const cell = words.column[column as keyof typeof words.column] ?? column
    return [words.field[table as ProposalField], scenarioFormText[locale].row(Number(row) + 1), cell].join(' · ')
  }
  for (const target of asked.targets) {
    const control = TARGET_CONTROLS.find((one) => targetName(target, one) === name)
    if (control) return `${target.metric} · ${words.control[control]}`
  }
  const question = asked.bidderQuestions.find((one) => answerName(one.question) === name)
  return question?.question ?? words.field[name as ProposalField] ?? name
}

/** What is wrong with each control, with its label: the same words in the summary and beside the control. */
export function sentencesOf(errors: FieldErrors, asked: Asked, locale: Locale): Record<string, string[]> {
  const colon = locale === 'zh' ? '：' : ': '
  return Object.fromEntries(
    Object.entries(errors).map(([name, codes]) => [
      name,
      codes.map((code) => `${labelOf(name, asked, locale)}${colon}${fieldErrorWords(code, locale)}`),
    ]),
  )
}

/** By when a milestone is due, in words; what could not be read stands as it was typed. */
export function dueWords(due: string, locale: Locale): string {
  const counted = countOfDue(due)
  return counted ? proposalFormText[locale].due[counted.unit](counted.n) : due
}
