import { caseFrom, caseText, type StoredCase } from '../capability/case.ts'
import { cleanLine } from '../loose/clean.ts'
import { textDigest } from '../text-digest.ts'

/** Something of its own that a company refers to, by the name it had then: a published capability, or a case of one. */
export interface Citation {
  kind: 'capability' | 'case'
  capabilityId: string
  name: string
}

/** Most things that one proposal refers to. */
export const CITED_MAX = 20
const NAME_MAX = 400
const TYPED = /^(\w{1,40})(\.[0-9a-z]{1,16})? (.+)$/su

/** A capability of the company as far as it can be referred to. */
export interface CitableCapability {
  id: string
  title: string
  cases: readonly StoredCase[]
}

/** What a company may refer to, each as the value of its box: a capability, then its cases. */
export function citationsOf(capabilities: readonly CitableCapability[]): string[] {
  return capabilities.flatMap(({ id, title, cases }) => [
    `${id} ${nameOf(title)}`,
    ...cases.map((one) => nameOf(caseText(caseFrom(one)))).map((text) => `${id}.${textDigest([text])} ${text}`),
  ])
}

/** The value of a box, read; null for what is none. */
export function citationFrom(typed: string): Citation | null {
  const [, capabilityId, mark, name] = TYPED.exec(typed) ?? []
  if (!capabilityId || !name) return null
  return { kind: mark ? 'case' : 'capability', capabilityId, name: nameOf(name) }
}

/** The value of the box that a citation was read from. */
export function typedCitation({ kind, capabilityId, name }: Citation): string {
  return `${capabilityId}${kind === 'case' ? `.${textDigest([name])}` : ''} ${name}`
}

/**
 * Of the boxes that came with a form those that count: what the company publishes, and what the proposal referred to
 * before, though it is published no longer.
 */
export function citedAmong(typed: readonly string[], allowed: readonly string[]): string[] {
  return typed.filter((one) => allowed.includes(one)).slice(0, CITED_MAX)
}

function nameOf(text: string): string {
  return cleanLine(text).slice(0, NAME_MAX)
}
