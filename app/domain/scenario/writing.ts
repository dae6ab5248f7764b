import type { WritingIn } from '../writing.ts'
import type { ScenarioPart } from './parts.ts'

/** A colleague who is writing in a part of the same scenario. */
export type Writing = WritingIn<ScenarioPart>
