import { z } from 'zod'

/** The pages of the match desk whose filters can be saved. */
export const SAVED_PAGES = ['matches', 'suggestions'] as const
export type SavedPage = (typeof SAVED_PAGES)[number]

export const FILTER_NAME_MAX = 30
/** How many filters one person keeps of one page. */
export const SAVED_MAX = 20
const SEARCH_MAX = 1000

/** A filter to keep: its name, and the search part of the address it stands for. */
export const savedFilterInput = z.object({
  page: z.enum(SAVED_PAGES),
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(FILTER_NAME_MAX, `tooLong:${FILTER_NAME_MAX}`),
  search: z.string().max(SEARCH_MAX, `tooLong:${SEARCH_MAX}`).default(''),
})
export type SavedFilterInput = z.output<typeof savedFilterInput>

/** A saved filter as a link. */
export interface SavedFilter {
  id: string
  name: string
  search: string
}
