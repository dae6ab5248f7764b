import { createHash } from 'node:crypto'
import type { FormValues } from '#app/domain/form.ts'
import {
  joinContent,
  type MainContent,
  type PriceContent,
  type ProposalContent,
  splitContent,
} from '#app/domain/proposal/content.ts'
import { canonicalText } from '#app/domain/proposal/sending.ts'
import { SEALED_PARTS, type SealedContent, type SealedPart } from '#app/domain/sealing/parts.ts'
import { openJson, sealJson } from './envelope.ts'

/** The keys of both envelopes. */
export type EnvelopeKeys = Record<SealedPart, Uint8Array>

/** A sending of which proposal. */
export interface Sending {
  id: string
  proposalId: string
}

/** What a sending says, with the salt of its digest; sendings from before there were salts have none. */
export interface Salted {
  content: ProposalContent
  salt: string | null
}

/** Seals what is sent into its two envelopes. */
export function sealContent(keys: EnvelopeKeys, sending: Sending, { content, salt }: Salted): SealedContent {
  const { main, price } = splitContent(content)
  return {
    content: sealJson(keys.content, { main, salt }, envelopeBinding(sending, 'content')),
    price: sealJson(keys.price, price, envelopeBinding(sending, 'price')),
  }
}

/** @throws {BrokenEnvelope} when either is not what was sealed for this sending */
export function openContent(keys: EnvelopeKeys, sending: Sending, sealed: SealedContent): Salted {
  const binding = (part: SealedPart) => envelopeBinding(sending, part)
  const { main, salt } = openJson<{ main: MainContent; salt: string | null }>(
    keys.content,
    sealed.content,
    binding('content'),
  )
  return { content: joinContent(main, openJson<PriceContent>(keys.price, sealed.price, binding('price'))), salt }
}

/** Seals what is being typed. */
export function sealDraft(key: Uint8Array, proposalId: string, values: FormValues): string {
  return sealJson(key, values, ['draft', proposalId])
}

/** @throws {BrokenEnvelope} when it is not what was sealed for this proposal */
export function openDraft(key: Uint8Array, proposalId: string, sealed: string): FormValues {
  return openJson(key, sealed, ['draft', proposalId])
}

/** SHA-256 of the canonical text, as 64 hexadecimal digits. */
export function digestOf({ content, salt }: Salted): string {
  return createHash('sha256').update(canonicalText(content, salt), 'utf8').digest('hex')
}

/** SHA-256 of the envelopes as they are stored, one a line, as 64 hexadecimal digits. */
export function sealedDigestOf(sealed: SealedContent): string {
  const text = SEALED_PARTS.map((part) => sealed[part]).join('\n')
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function envelopeBinding({ id, proposalId }: Sending, part: SealedPart): string[] {
  return ['envelope', part, proposalId, id]
}
