/**
 * What a row of a tag's trail says beside its act: the words or tags that changed.
 * @param nameOf the name of a tag, undefined for an unknown id
 */
export function whatChanged(
  detail: Record<string, unknown> | null,
  nameOf: (tagId: string) => string | undefined,
): string {
  if (!detail) return ''
  const { from, to, aliases, into, name } = detail
  if (from !== undefined && to !== undefined) return `${told(from, nameOf)} → ${told(to, nameOf)}`
  if (Array.isArray(aliases)) return aliases.join('、')
  return [into, from, name].filter((each) => typeof each === 'string').join(' ')
}

/** A name as it is; a list of parents by their names. */
function told(value: unknown, nameOf: (tagId: string) => string | undefined): string {
  if (!Array.isArray(value)) return String(value)
  return value.map((id) => nameOf(String(id)) ?? String(id)).join('、') || '--'
}
