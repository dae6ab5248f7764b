/** What of a forecast its form and the scenario begun from it say as well. */
interface Said {
  title: string
  summary: string
  tagIds: readonly string[]
  freeTags: readonly string[]
}

/** The words of a forecast as form values: a tag by the name it has today, one that is gone left out. */
export function valuesOfForecast(
  { title, summary, tagIds, freeTags }: Said,
  today: (tagId: string) => { name: string } | undefined,
) {
  const names = tagIds.flatMap((id) => today(id)?.name ?? [])
  return { title, summary, tags: [...names, ...freeTags].join('、') }
}
