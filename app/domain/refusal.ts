/** Why a deed was refused, and the answer that HTTP gives for it. */
export const REFUSALS = {
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  wrong_state: 409,
  changed_meanwhile: 409,
  too_late: 409,
  already_exists: 409,
  too_many: 429,
  /** The session does not hold its person's key. */
  locked: 423,
  /** The company's key has not been sealed to this member yet. */
  not_granted: 409,
  /** Nobody keeps the opening keys yet. */
  not_ready: 409,
} as const
export type RefusalCode = keyof typeof REFUSALS

/** A deed the rules do not allow. Thrown, so that it rolls the transaction back; never a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** What the refusal is about, for the log; people read the words in `app/text/refusal.ts`. */
  readonly about: string

  constructor(code: RefusalCode, about = '') {
    super(about ? `${code}: ${about}` : code)
    this.name = 'Refusal'
    this.code = code
    this.about = about
  }

  get status(): number {
    return REFUSALS[this.code]
  }
}
