/** Fills the `{name}` places of a sentence that the page gave. A sentence that was not given stays silent. */
export function fill(sentence: string | undefined, values: Record<string, string | number> = {}): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
