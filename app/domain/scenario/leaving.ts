import type { FormValues } from '../form.ts'
import { pressedTag, withTagName } from '../listing/pressed-tag.ts'
import { valuesOfPart } from './part-values.ts'
import { isRowField, partAfter, partNamed, ROWS_MAX, type ScenarioPart } from './parts.ts'
import { rowsIn } from './rows.ts'

/** What pressing a button of a part's form means: what is saved, and where to go then. */
export interface Leaving {
  typed: FormValues
  /** Going on makes sense only when the part is valid: else its errors are shown. */
  onlyWhenValid: boolean
  /** The address to go to, given that of the scenario. */
  to: (scenario: string) => string
}

/**
 * Reads the value of the pressed button: `next`, `list`, `part:terms`, `add:targets`, `remove:targets:2`, `tag:无人机`;
 * anything else saves and stays.
 */
export function leavingBy(button: string, part: ScenarioPart, typed: FormValues): Leaving {
  const [word, argument = '', row] = button.split(':')
  const way = { typed: valuesOfPart(typed, part), onlyWhenValid: false }
  const here = (scenario: string) => `${scenario}/parts/${part}`
  const next = partAfter(part)
  const other = word === 'part' ? partNamed(argument) : null
  const tag = part === 'tags' ? pressedTag(button) : null
  if (tag) {
    const more = { ...way.typed, tags: withTagName(way.typed.tags, tag) }
    return { ...way, typed: more, to: (scenario) => `${here(scenario)}#field-tags` }
  }
  if (word === 'list') return { ...way, to: (scenario) => scenario }
  if (other) return { ...way, to: (scenario) => `${scenario}/parts/${other}` }
  if (word === 'add' && isRowField(argument)) {
    const rows = Math.min(ROWS_MAX, rowsIn(way.typed, argument).length + MORE_ROWS)
    return { ...way, to: (scenario) => `${here(scenario)}?rows=${rows}#row-${argument}-${rows - MORE_ROWS}` }
  }
  if (word === 'remove' && isRowField(argument)) {
    const kept = Object.entries(typed).filter(([name]) => !name.startsWith(`${argument}[${row}].`))
    const fewer = valuesOfPart(Object.fromEntries(kept), part)
    return { ...way, typed: fewer, to: (scenario) => `${here(scenario)}#field-${argument}` }
  }
  if (word === 'next') {
    const after = (scenario: string) => (next ? `${scenario}/parts/${next}` : `${scenario}/check`)
    return { ...way, onlyWhenValid: true, to: after }
  }
  return { ...way, onlyWhenValid: true, to: here }
}

/** Who asks for more rows gets this many empty ones. */
const MORE_ROWS = 3
