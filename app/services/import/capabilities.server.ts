import { capabilityColumns } from '#app/domain/import/capability-columns.ts'
import { everyonesCapabilities, ownCapabilities } from '#app/domain/import/place-capabilities.ts'
import { shownCapability } from '#app/domain/import/shown-record.ts'
import { spellingsOf } from '#app/domain/import/unit.ts'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import type { CapabilityRecord, CapabilityValues } from '#app/domain/listing/capability-record.ts'
import { capabilityText } from '#app/services/catalogue/profiles.ts'
import { addCapabilities, knownCapabilities } from '#db/stores/imports/imported-rows.ts'
import { addQualifications, unitsCoded, unitsNamed } from '#db/stores/imports/units.ts'
import { announce } from '#db/stores/outbox.ts'
import type { ImportKind } from './kinds.server.ts'

/** Rows of a capability list become capabilities: published when a curator brings them in, else the company's drafts. */
export const CAPABILITIES: ImportKind<CapabilityValues, CapabilityRecord> = {
  listing: CAPABILITY_LISTING,
  async placer(reader, owner, records) {
    if (owner) return ownCapabilities(owner)
    const names = new Set(records.flatMap(({ companyName }) => spellingsOf(companyName)))
    const codes = new Set(records.map(({ creditCode }) => creditCode))
    const named = await unitsNamed(reader, 'company', [...names])
    return everyonesCapabilities([...named, ...(await unitsCoded(reader, [...codes]))])
  },
  known: knownCapabilities,
  show: shownCapability,
  written: ({ title, companyName, text, caseText }) => ({
    title,
    text: capabilityText({ companyName, text, cases: [caseText] }),
    stage: null,
  }),
  unitFacts: ({ district, placeOutside }) => ({ district, placeOutside }),
  state: ({ own }) => (own ? 'draft' : 'published'),
  async add(tx, rows, by) {
    const { now } = by
    const state = CAPABILITIES.state(by)
    const capabilities = rows.map(({ id, unitId, fingerprint, record }) => ({
      id,
      companyId: unitId,
      fingerprint,
      ...capabilityColumns(record),
      draft: null,
      state,
      publishedAt: state === 'published' ? now : null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }))
    const tags = rows.flatMap(({ id, record }) =>
      record.tagIds.map((tagId, position) => ({ capabilityId: id, tagId, position })),
    )
    await addCapabilities(tx, capabilities, tags)
    const recognised = rows.flatMap(({ unitId, record }) =>
      record.qualifications.map((name) => ({ organisationId: unitId, name })),
    )
    await addQualifications(tx, recognised)
    for (const companyId of new Set(rows.map(({ unitId }) => unitId))) await announce(tx, 'company', companyId, now)
  },
}
