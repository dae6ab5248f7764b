/** These tags and every tag above them, each once, the given ones first. A circle of parents ends where it began. */
export function withAncestors(tagIds: readonly string[], parentsOf: (id: string) => readonly string[]): string[] {
  const found = new Set(tagIds)
  for (const id of found) for (const parent of parentsOf(id)) found.add(parent)
  return [...found]
}
