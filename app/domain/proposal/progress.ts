import type { FieldErrors, FormValues } from '../form.ts'
import { rowsOfForm, textAt } from '../form-rows.ts'
import { type PartStatus, partStatus } from '../part-status.ts'
import { readProposal } from './form.ts'
import { type Asked, PROPOSAL_ROWS, type ProposalPart, partsAsked, partWith } from './parts.ts'
import { targetAnswer, targetName } from './target-answers.ts'
import { boxesAt, isUntouched } from './typed.ts'

/** How far one part of a proposal is. */
export interface PartProgress {
  part: ProposalPart
  status: PartStatus
  /** The fields that keep the proposal from being sent, by name. */
  missing: string[]
  /** The empty fields that help the agency decide, by name. */
  advised: string[]
}

/** How far a proposal is, part by part. */
export interface Progress {
  parts: PartProgress[]
  /** How many parts are filled in and valid. */
  done: number
  errors: FieldErrors
}

/** Works out how far a proposal is for what its scenario asks. */
export function progressOf(values: FormValues, asked: Asked): Progress {
  const reading = readProposal(values, asked)
  const errors = reading.ok ? {} : reading.errors
  const advised = advisedFields(values, asked)
  const parts = partsAsked(asked).map((part): PartProgress => {
    const wrong = Object.entries(errors).filter(([name]) => partWith(name) === part)
    return {
      part,
      status: partStatus(Object.fromEntries(wrong), isUntouched(values, part)),
      missing: wrong.map(([name]) => name),
      advised: advised.filter((name) => partWith(name) === part),
    }
  })
  return { parts, done: parts.filter(({ status }) => status === 'done').length, errors }
}

/** What is empty and should better not be: a promised value and its proof, milestones, references, the price. */
function advisedFields(values: FormValues, { targets }: Asked): string[] {
  const ofTargets = targets.flatMap((target) => {
    const { level, value, proof } = targetAnswer(values, target)
    if (level === '' || level === 'notMet') return []
    return [
      ...(value === '' ? [targetName(target, 'value')] : []),
      ...(proof === '' ? [targetName(target, 'proof')] : []),
    ]
  })
  const isBlank = (name: string) => textAt(values, name).trim() === ''
  const referring = boxesAt(values, 'cited').length > 0 || !isBlank('references')
  return [
    ...ofTargets,
    ...(rowsOfForm(values, PROPOSAL_ROWS.milestones).length === 0 ? ['milestones'] : []),
    ...(referring ? [] : ['cited']),
    ...['price', 'validDays'].filter(isBlank),
  ]
}
