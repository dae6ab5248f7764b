import { makeDueHeads } from '#app/services/chain/make-due-heads.server.ts'
import { tendQualifications } from '#app/services/company/tend-qualifications.server.ts'
import { publishDueLists } from '#app/services/list/publish-due-lists.server.ts'
import { remindDueMatches } from '#app/services/match/remind-due-matches.server.ts'
import { writeNotices } from '#app/services/notice/write-notices.server.ts'
import { remindDueQuestions } from '#app/services/question/remind-due-questions.server.ts'
import { closeDueScenarios } from '#app/services/scenario/close-due-scenarios.server.ts'
import { prepareOpenings } from '#app/services/sealing/prepare-opening.server.ts'
import { sealPlain } from '#app/services/sealing/seal-plain.server.ts'
import { checkLinksAtNight } from '#app/services/site/check-links.server.ts'
import type { Db } from '#db/handle.ts'
import { askSite } from './ask-site.server.ts'
import { log } from './log.server.ts'
import { siteDb } from './site.server.ts'
import { tendAttachments } from './tend-attachments.server.ts'
import { tendMail } from './tend-mail.server.ts'
import { ticker } from './ticker.ts'

const EVERY_MS = 30_000

/** What the passing of time does. Each is safe to do again. */
const DEEDS: Record<string, (db: Db, now: Date) => Promise<unknown>> = {
  closeDueScenarios,
  makeDueHeads,
  prepareOpenings,
  sealPlain,
  publishDueLists,
  remindDueMatches,
  remindDueQuestions,
  checkLinks: (db, now) => checkLinksAtNight(db, now, askSite),
  tendQualifications,
  writeNotices,
  tendAttachments,
  tendMail,
}

/** Starts the site's clock: what the passing of time does is written down at once and then every half minute. */
export function startClock(): void {
  const onSite = Object.entries(DEEDS).map(([name, deed]) => [name, async () => deed(await siteDb(), new Date())])
  const tick = ticker(Object.fromEntries(onSite), (error, deed) => log.error({ err: error, deed }, 'clock'))
  tick()
  setInterval(tick, EVERY_MS).unref()
}
