/** What sending mail needs to know. */
export interface MailSetup {
  /** The SMTP server, as a URL. */
  server: string
  from: string
  /** The origin of this site, for links. */
  site: string
}

/** Why no mail is sent. */
export type MailMissing = 'noServer' | 'noSender' | 'noSite'

type Env = Record<string, string | undefined>

/** Reads the operator's settings; `missing` names the first that lacks, and then nothing is mailed. */
export function mailSetup(env: Env): MailSetup | { missing: MailMissing } {
  if (!env.SMTP_URL) return { missing: 'noServer' }
  if (!env.MAIL_FROM) return { missing: 'noSender' }
  const site = originOf(env.SITE_URL)
  return site ? { server: env.SMTP_URL, from: env.MAIL_FROM, site } : { missing: 'noSite' }
}

/** Whether mail is sent at all. */
export function sendsMail(env: Env): boolean {
  return !('missing' in mailSetup(env))
}

function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, origin } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? origin : null
}
