import { beforeAll, expect, test } from 'vitest'
import { MATCH_STATES, type MatchState } from '#app/domain/match/lifecycle.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Db } from '#db/handle.ts'
import { interest } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { pairTown, RIVER_CODE } from '#tests/support/pair.ts'
import { DEEDS, outcomeOf, putPair, type Speaker } from '#tests/support/pipeline-roles.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

type Role = Exclude<keyof Awaited<ReturnType<typeof pairTown>>, 'colleague'>

/** For whom each role speaks: the agency and the company of the pair, others of their kind, and the platform's roles. */
const ROLES: Record<Role, Speaker> = {
  agency: 'agency',
  agencyViewer: 'agency',
  otherAgency: 'agency',
  company: 'company',
  otherCompany: 'company',
  unverified: 'company',
  curator: 'curator',
  auditor: 'curator',
  administrator: 'curator',
}

/**
 * The whole pipeline: every state × role × deed. y it is done, `-` the pair stays as it is, f forbidden, n there is no
 * such thing for them, w not in this state. The declined pair was declined by the company, with nothing changed since;
 * the curator's time is on the table of every pair.
 */
const PIPELINE: Record<MatchState, string> = {
  introduced: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    y      y       y    y       f    f    f     f    f    f     y      f
    agencyViewer  y    f      f       f    f       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    y      y       y    y       f    f    f     f    f    f     n      y
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       y    y       y    y    w     w    y    -     n      f
    auditor       y    f      f       f    f       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
  talking: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    -      w       y    y       f    f    f     f    f    f     -      f
    agencyViewer  y    f      f       f    f       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    -      w       y    y       f    f    f     f    f    f     n      -
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       y    y       y    y    y     w    y    -     n      f
    auditor       y    f      f       f    f       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
  agreed: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    -      w       y    y       f    f    f     f    f    f     -      f
    agencyViewer  y    f      f       f    f       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    -      w       y    y       f    f    f     f    f    f     n      -
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       y    y       y    y    w     y    y    -     n      f
    auditor       y    f      f       f    f       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
  landed: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    -      w       w    w       f    f    f     f    f    f     -      f
    agencyViewer  y    f      f       w    w       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    -      w       w    w       f    f    f     f    f    f     n      -
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       w    w       w    y    w     w    w    -     n      f
    auditor       y    f      f       w    w       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
  declined: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    -      w       w    w       f    f    f     f    f    f     -      f
    agencyViewer  y    f      f       w    w       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    w      -       w    w       f    f    f     f    f    f     n      y
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       w    w       w    y    w     w    w    y     n      f
    auditor       y    f      f       w    w       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
  lost: `
                  read accept decline time confirm step hand agree land lose again invite interest
    agency        y    -      w       w    w       f    f    f     f    f    f     -      f
    agencyViewer  y    f      f       w    w       f    f    f     f    f    f     f      f
    otherAgency   n    n      n       n    n       n    n    n     n    n    f     n      f
    company       y    -      w       w    w       f    f    f     f    f    f     n      -
    otherCompany  n    n      n       n    n       n    n    n     n    n    f     n      f
    unverified    n    n      n       n    n       n    n    n     n    n    f     n      f
    curator       y    f      f       w    w       w    y    w     w    w    y     n      f
    auditor       y    f      f       w    w       f    f    f     f    f    f     n      f
    administrator n    n      n       n    n       n    n    n     n    n    f     n      f`,
}

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let id: string
beforeAll(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
})

test.each([...MATCH_STATES])('what everybody can do with a pair that is %s', async (state) => {
  const cells = cellsOf(PIPELINE[state])
  expect(cells).toHaveLength(Object.keys(ROLES).length * Object.keys(DEEDS).length)
  const wrong: string[] = []
  for (const { row, column, value } of cells) {
    await putPair(db, id, state)
    await db.write((tx) => tx.delete(interest))
    const role = row as Role
    const outcome = await outcomeOf(db, column, town[role], id, ROLES[role])
    if (outcome !== value) wrong.push(`${row} ${column}: ${outcome}, not ${value}`)
  }
  expect(wrong).toEqual([])
})
