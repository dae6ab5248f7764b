import type { FieldErrors, FormValues } from '../form.ts'
import { textAt } from '../form-rows.ts'
import { cleanText } from '../loose/clean.ts'
import { textDigest } from '../text-digest.ts'
import { graphemesIn } from '../text-length.ts'
import type { Target } from '../vocabulary.ts'

/** 达到 / 部分达到 / 达不到: how far a bidder promises to reach a target. */
export const TARGET_LEVELS = ['met', 'partly', 'notMet'] as const
export type TargetLevel = (typeof TARGET_LEVELS)[number]

/** What a bidder promises for one acceptance target, with the target as it stood. */
export interface TargetAnswer extends Target {
  level: TargetLevel
  /** The promised value, in its own words; empty when it was left open. */
  value: string
  /** How it is proved. */
  proof: string
}

/** The controls of an answer. */
export const TARGET_CONTROLS = ['level', 'value', 'proof'] as const
export type TargetControl = (typeof TARGET_CONTROLS)[number]

/** Longest promised value and longest proof, in characters as people count them. */
const MAX = { value: 200, proof: 1000 } as const
/** More controls than a scenario has targets for: bounds what a draft keeps. */
const CONTROLS_KEPT = 120
const NAME = /^target-[0-9a-z]{1,16}-(level|value|proof)$/

/** The name of a control that answers a target: it goes by what is measured and the value to reach. */
export function targetName({ metric, unit, target }: Target, control: TargetControl): string {
  return `target-${textDigest([metric, unit, target])}-${control}`
}

/** Which control of an answer goes by a name; null for another name. */
export function targetControlIn(name: string): TargetControl | null {
  return TARGET_CONTROLS.find((control) => control === NAME.exec(name)?.[1]) ?? null
}

/** What was typed about targets, in a fixed order; empty answers are left out. */
export function typedTargets(values: FormValues): Record<string, string> {
  const typed = Object.keys(values)
    .filter((name) => NAME.test(name))
    .map((name): [string, string] => [name, textAt(values, name)])
    .filter(([, text]) => text !== '')
  return Object.fromEntries(typed.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, CONTROLS_KEPT))
}

/** Reads the answers to the targets that are asked now; an answer to another target is left aside. */
export function readTargets(values: FormValues, targets: readonly Target[]) {
  const answers: TargetAnswer[] = []
  const errors: FieldErrors = {}
  for (const target of targets) {
    const answer = targetAnswer(values, target)
    for (const control of TARGET_CONTROLS) {
      const fault = faultOf(answer, control)
      if (fault) errors[targetName(target, control)] = [fault]
    }
    if (answer.level !== '') answers.push({ ...answer, level: answer.level })
  }
  return { answers, errors }
}

/** One target with what was typed about it, whether it can be sent or not. */
export function targetAnswer(values: FormValues, target: Target): Target & TypedTargetAnswer {
  const text = (control: TargetControl) => cleanText(textAt(values, targetName(target, control)))
  const level = TARGET_LEVELS.find((one) => one === text('level')) ?? ''
  const { metric, unit, method } = target
  return { metric, unit, target: target.target, method, level, value: text('value'), proof: text('proof') }
}

/** An answer while it is written: nothing may be chosen yet. */
export interface TypedTargetAnswer {
  level: TargetLevel | ''
  value: string
  proof: string
}

/** Answers as the values of their controls. */
export function valuesOfTargets(answers: readonly TargetAnswer[] = []): FormValues {
  return Object.fromEntries(
    answers.flatMap((answer) =>
      TARGET_CONTROLS.map((control) => [targetName(answer, control), answer[control]]).filter(([, text]) => text),
    ),
  )
}

function faultOf(answer: TypedTargetAnswer, control: TargetControl): string | null {
  if (control === 'level') return answer.level === '' ? 'choose' : null
  return graphemesIn(answer[control]) > MAX[control] ? `tooLong:${MAX[control]}` : null
}
