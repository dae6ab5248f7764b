const BETWEEN = /[、，,；;\n\t]+/

/** The tag names in a field's value, as people separate them; each once. */
export function namesIn(value: string): string[] {
  const names = value.split(BETWEEN).map((name) => name.trim())
  return [...new Set(names.filter(Boolean))]
}

/** Names as one value, in the form the server reads. */
export function joinNames(names: readonly string[]): string {
  return names.join('、')
}
