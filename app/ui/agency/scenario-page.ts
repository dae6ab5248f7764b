import type { LineLink } from '#app/domain/alike/line-link.ts'
import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { FieldComments, FormValues } from '#app/domain/form.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { ShownTag } from '#app/domain/scenario/parts/tags.ts'
import type { FormReading } from '#app/domain/scenario/read-form.ts'
import type { Writing } from '#app/domain/scenario/writing.ts'
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
  /** Another agency's, behind which the reader's stands. */
  asJoint: boolean
  /** Who else is writing in it. */
  writing: Writing[]
  can: Record<'write' | 'submit' | 'recall' | 'cancel' | 'create' | 'readProposals', boolean>
  /** What it continues, and its doubles among the agency's drafts. */
  line: {
    continues: LineLink | null
    into: { id: string; title: string } | null
    here: { id: string; title: string }[]
    canRestore: boolean
  }
  attached: { files: AttachedFile[]; canWrite: boolean }
  trail: TrailEntry[]
  flash: Record<string, string>
}
