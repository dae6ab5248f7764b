import { z } from 'zod'

/** What a government site says of itself at the foot of every page, in the order in which it is said. */
export const IDENTITY_KEYS = ['host', 'operator', 'phone', 'email', 'siteCode', 'icp', 'police'] as const
export type IdentityKey = (typeof IDENTITY_KEYS)[number]

/** The identifiers as far as they are known. */
export type Identity = Partial<Record<IdentityKey, string>>

/** Those without which a government site's foot is incomplete. */
export const REQUIRED_IDENTITY = [
  'host',
  'phone',
  'siteCode',
  'icp',
  'police',
] as const satisfies readonly IdentityKey[]

const text = (max: number) => z.string().trim().max(max, `tooLong:${max}`)
const matching = (pattern: RegExp, max: number) => text(max).regex(pattern, 'form')

/** The form of the identifiers; an empty field is not said. Errors are named by field. */
export const identityInput = z
  .object({
    host: text(60),
    operator: text(60),
    phone: matching(/^[\d\s()（）+\-转、,，]{5,40}$/, 40),
    email: text(80).pipe(z.email('form')),
    /** 政府网站标识码: ten digits, or `bm` and eight. */
    siteCode: matching(/^(\d{10}|bm\d{8})$/i, 12),
    icp: matching(/^[\p{Script=Han}]ICP备\d{8}号(-\d{1,3})?$/u, 30),
    police: matching(/^[\p{Script=Han}]公网安备\s?\d{14}号$/u, 30),
  } satisfies Record<IdentityKey, z.ZodType<string>>)
  .partial()

/** Which required identifiers are missing. */
export function missingIdentity(identity: Identity): IdentityKey[] {
  return REQUIRED_IDENTITY.filter((key) => !identity[key])
}

/** Where an identifier can be looked up by anybody; null for one that has no public register. */
export function registerOf(key: IdentityKey, value: string): string | null {
  if (key === 'icp') return 'https://beian.miit.gov.cn/'
  const number = key === 'police' ? /\d{14}/.exec(value)?.[0] : undefined
  return number ? `https://beian.mps.gov.cn/#/query/webSearch?code=${number}` : null
}
