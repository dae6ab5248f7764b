import type { Stage } from '../vocabulary.ts'

/** One scenario in a line of scenarios; `code` is null while it is not published. */
export interface LineLink {
  id: string
  code: string | null
  title: string
  agencyName: string
  stage: Stage | null
}
