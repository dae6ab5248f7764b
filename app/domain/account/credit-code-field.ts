import { z } from 'zod'
import { creditCodeFrom } from '../loose/credit-code.ts'
import type { Problem } from '../loose/outcome.ts'

/** A unified social credit code as typed, checked by GB 32100-2015. */
export const creditCode = z.string({ error: 'required' }).transform((typed, context) => {
  const outcome = creditCodeFrom(typed)
  if (outcome.ok) return outcome.value
  context.addIssue({ code: 'custom', message: creditCodeFault(outcome.problem) })
  return z.NEVER
})

function creditCodeFault({ code, params }: Problem): string {
  if (code === 'creditCodeLength') return `creditCodeLength:${params.length}`
  if (code === 'creditCodeCharacter') return `creditCodeCharacter:${params.character}`
  return 'creditCodeCheck'
}
