import { z } from 'zod'
import { closingFrom } from '../../loose/day.ts'
import { phoneFrom } from '../../loose/phone.ts'
import { CONTACT_VISIBILITIES, type ContactVisibility } from '../../vocabulary.ts'
import { givenLine, LINE_MAX, loose, paragraph } from './fields.ts'

/** 截止与联系. A day without a time closes at its end; the deadline lies ahead of `now`. */
export function closingPart(now: Date) {
  return z.object({
    closesAt: loose(closingFrom).refine((instant) => instant > now, 'deadlinePassed'),
    contactName: givenLine(LINE_MAX),
    contactPhone: loose(phoneFrom),
    contactVisibility: z
      .enum(['', ...CONTACT_VISIBILITIES], { error: 'choose' })
      .transform((chosen): ContactVisibility => chosen || 'companies'),
    note: paragraph(),
  })
}
