const TEXT_MAX = 100
const PAGE_MAX = 10_000

/** What a list with a search box reads from its address: the text asked for and the page, 1 unless it says so. */
export function pageOf(request: Request, size: number): { text: string; page: number; offset: number } {
  const asked = new URL(request.url).searchParams
  const text = (asked.get('q') ?? '').trim().slice(0, TEXT_MAX)
  const number = Number(asked.get('page') ?? 1)
  const page = Number.isInteger(number) && number >= 1 && number <= PAGE_MAX ? number : 1
  return { text, page, offset: (page - 1) * size }
}
