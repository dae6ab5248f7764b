import type { LineLink } from '#app/domain/alike/line-link.ts'
import type { FieldComments, FormValues } from '#app/domain/form.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { ShownTag } from '#app/domain/scenario/parts/tags.ts'
import type { FormReading } from '#app/domain/scenario/read-form.ts'
import type { TrailEntry } from './trail.tsx'

/** What the page of one scenario at its agency's desk shows. */
export interface ScenarioPage {
  id: string
  title: string
  /** Null until it is public. */
  code: string | null
  state: ScenarioState
  form: FormValues
  reading: FormReading
  tags: ShownTag[]
  comments: FieldComments
  closedReason: string | null
  can: Record<'write' | 'submit' | 'recall' | 'cancel' | 'create' | 'readProposals', boolean>
  /** What it continues, and its doubles among the agency's drafts. */
  line: {
    continues: LineLink | null
    into: { id: string; title: string } | null
    here: { id: string; title: string }[]
    canRestore: boolean
  }
  trail: TrailEntry[]
  flash: Record<string, string>
}
