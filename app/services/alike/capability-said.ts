import { comparedCapability } from '#app/domain/alike/compared.ts'
import type { Compared } from '#app/domain/alike/differences.ts'
import { type CapabilityCase, caseFrom, caseText } from '#app/domain/capability/case.ts'
import { typedCapability } from '#app/domain/capability/form.ts'
import type { CapabilityEntry } from '#app/domain/catalogue/entry.ts'
import type { FormValues } from '#app/domain/form.ts'
import { settleTags } from '#app/domain/listing/settle-tags.ts'
import type { ResolveTag } from '#app/domain/listing/tag-words.ts'
import { severalTags } from '#app/domain/loose/cells.ts'
import { cleanLine, cleanText } from '#app/domain/loose/clean.ts'
import { MATURITIES, WISHES } from '#app/domain/vocabulary.ts'

/** What a capability's form says, finished or not: its words, and how it is compared with others. */
export function saidInCapabilityForm(form: FormValues, resolve: ResolveTag) {
  const typed = typedCapability(form)
  const { tagIds, freeTags } = settleTags(severalTags(typed.tags), resolve, {})
  const title = cleanLine(typed.title)
  const text = cleanText(typed.text)
  const cases = typed.cases.map(caseFrom)
  const maturity = MATURITIES.find((one) => one === typed.maturity) ?? null
  const wishes = WISHES.filter((one) => typed.wishes.includes(one))
  const compared = (): Compared => comparedCapability({ title, text, cases, wishes, tagIds, freeTags, maturity })
  return { title, text: wordsOf({ text, cases }), compared }
}

/** The same of a published one. */
export function saidInCapability(entry: CapabilityEntry) {
  return { title: entry.title, text: wordsOf(entry), compared: (): Compared => comparedCapability(entry) }
}

/** The company's name, of which a capability alone is written in the index as well, is left out of the likeness. */
function wordsOf({ text, cases }: { text: string; cases: readonly CapabilityCase[] }): string {
  return [text, ...cases.map(caseText)].join('\n')
}
