import nodemailer from 'nodemailer'
import { type Outcome, outcomeOf } from '#app/domain/mail/queue.ts'
import type { Letter } from './letter.ts'
import type { MailSetup } from './mail-setup.ts'

const PATIENCE_MS = 10_000
const SILENCE_MS = 20_000

/** A letter with its envelope. */
export interface Posted {
  id: string
  to: string
  letter: Letter
  /** Where the receiver can stop mails of this kind; absent for those they asked for. */
  settings?: string
}

/** A way to a mail server, for one round of sending. */
export interface Post {
  send(posted: Posted): Promise<Outcome>
  close(): void
}

/** Opens a way to the server. Each mail has the Message-ID of its row: sent again it is recognised as the same. */
export function openPost({ server, from, site }: MailSetup): Post {
  const transport = nodemailer.createTransport({
    url: server,
    pool: true,
    maxConnections: 1,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, letter, settings }) {
      try {
        await transport.sendMail({
          from: oneLine(from),
          to: { name: '', address: to },
          subject: oneLine(letter.subject),
          text: letter.text,
          html: letter.html,
          messageId: `<${id}@${new URL(site).hostname}>`,
          headers: { 'Auto-Submitted': 'auto-generated', ...(settings && { 'List-Unsubscribe': `<${settings}>` }) },
        })
        return { as: 'sent' }
      } catch (error) {
        return outcomeOf(error instanceof Error ? error : {})
      }
    },
    close: () => transport.close(),
  }
}

/** A header is one line: what a title brings along in breaks and control characters becomes a blank. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
