import type { FormValues } from '#app/domain/form.ts'
import type { ShownTag } from '#app/domain/scenario/parts/tags.ts'
import { isRowField, type RowField, type ScenarioField } from '#app/domain/scenario/parts.ts'
import type { ScenarioContent } from '#app/domain/scenario/read-form.ts'
import { rowsIn, textAt } from '#app/domain/scenario/rows.ts'
import { deadlineText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { budgetWords } from '#app/text/amounts.ts'
import type { Locale } from '#app/text/locale.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  field: ScenarioField
  form: FormValues
  content: Partial<ScenarioContent>
  tags: ShownTag[]
}

/** What one field says: as it was understood when it could be read, else as it was typed. */
export function Answer({ field, form, content, tags }: Props) {
  const locale = useLocale()
  const { none } = useWords(agencyText).one
  if (field === 'tags' && tags.length > 0) return <TagAnswer tags={tags} />
  if (isRowField(field)) {
    const rows = rowsIn(form, field)
    return rows.length > 0 ? <RowAnswers field={field} rows={rows} /> : <None word={none} />
  }
  const text = understood(field, content, locale) ?? chosen(field, form, locale) ?? textAt(form, field)
  return text ? text : <None word={none} />
}

function None({ word }: { word: string }) {
  return <span className="text-ink-3">{word}</span>
}

function TagAnswer({ tags }: { tags: ShownTag[] }) {
  const { freeTag } = useWords(agencyText).one
  const { field } = useWords(scenarioFormText)
  return (
    <Tags>
      {tags.map(({ name, required, known }) => (
        <Tag key={name} look={required ? 'required' : known ? 'plain' : 'guess'}>
          {name}
          {required ? <span className="ml-1 font-normal">· {field.requiredTags}</span> : null}
          {known ? null : <span className="ml-1">· {freeTag}</span>}
        </Tag>
      ))}
    </Tags>
  )
}

function RowAnswers({ field, rows }: { field: RowField; rows: Record<string, string>[] }) {
  const locale = useLocale()
  const lines = rows.map((row, at) => ({ key: String(at), text: rowText(field, row, locale) }))
  return (
    <ul>
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  )
}

function rowText(field: RowField, row: Record<string, string>, locale: Locale): string {
  if (field === 'criteria') return `${row.name} ${row.weight}%`
  if (field !== 'targets')
    return Object.entries(row)
      .map(([column, text]) => columnWords(field, column, locale)[text] ?? text)
      .filter(Boolean)
      .join(' · ')
  return [row.metric, [row.target, row.unit].filter(Boolean).join(' '), row.method].filter(Boolean).join(' · ')
}

/** The words of the codes that a column holds; a column of free text has none. */
export function columnWords(field: RowField, column: string, locale: Locale): Readonly<Record<string, string>> {
  const { opening, eligibility, answerKind } = vocabularyText[locale]
  if (column === 'answerKind') return answerKind
  if (column === 'required') return scenarioFormText[locale].requiredAnswer
  if (column !== 'kind') return {}
  return field === 'openings' ? opening : eligibility
}

function understood(field: ScenarioField, content: Partial<ScenarioContent>, locale: Locale): string | null {
  if (field === 'budget' && content.budget) return budgetWords(content.budget, locale)
  if (field === 'closesAt' && content.closesAt) return deadlineText(content.closesAt, locale)
  if (field === 'contactPhone') return content.contactPhone ?? null
  if (field === 'durationMonths' && content.durationMonths) return String(content.durationMonths)
  return null
}

function chosen(field: ScenarioField, form: FormValues, locale: Locale): string | null {
  const words = vocabularyText[locale]
  const text = textAt(form, field)
  if (field === 'modes')
    return [form.modes ?? []]
      .flat()
      .filter(Boolean)
      .map((mode) => words.mode[mode as keyof typeof words.mode] ?? mode)
      .join('、')
  if (field === 'stage') return words.stage[text as keyof typeof words.stage] ?? null
  if (field === 'district')
    return text ? (words.district[text as keyof typeof words.district] ?? null) : words.wholeCity
  if (field === 'contactVisibility')
    return words.contactVisibility[(text || 'companies') as keyof typeof words.contactVisibility] ?? null
  if (field === 'consortiumAllowed') return scenarioFormText[locale].consortium[text as 'yes' | 'no' | ''] ?? null
  return null
}
