import { severalTags } from '../loose/cells.ts'

const BEGINS = 'tag:'

/** The value of a button that adds a tag to what is typed. */
export function buttonOfTag(name: string): string {
  return BEGINS + name
}

/** The tag's name that a pressed button adds; null for any other button. */
export function pressedTag(button: string): string | null {
  return button.startsWith(BEGINS) ? button.slice(BEGINS.length).trim() || null : null
}

/** A field of tag names with one name more; as it was when the name stands in it. */
export function withTagName(field: string | string[] | undefined, name: string): string {
  const words = [field ?? ''].flat().join('、').trim()
  if (severalTags(words).includes(name)) return words
  return words === '' ? name : `${words}、${name}`
}
