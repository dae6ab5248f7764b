import { capabilityEvidence } from '#app/domain/attachment/owners.ts'
import type { FormValues } from '#app/domain/form.ts'
import { capabilityChanges } from '#app/domain/import/capability-changes.ts'
import { capabilityColumns } from '#app/domain/import/capability-columns.ts'
import { listedCapability, listedCapabilityRow } from '#app/domain/import/listed-capability.ts'
import { everyonesCapabilities, ownCapabilities } from '#app/domain/import/place-capabilities.ts'
import { shownCapability } from '#app/domain/import/shown-record.ts'
import { spellingsOf } from '#app/domain/import/unit.ts'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import type { CapabilityRecord, CapabilityValues } from '#app/domain/listing/capability-record.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { capabilityText } from '#app/services/catalogue/profiles.ts'
import type { Tx } from '#db/handle.ts'
import { changeImportedCapability } from '#db/stores/imports/changed-rows.ts'
import { addCapabilities, knownCapabilities } from '#db/stores/imports/imported-rows.ts'
import { capabilitiesCoded, capabilitiesTitled, capabilitiesToUpdate } from '#db/stores/imports/targets.ts'
import { addQualifications, unitsCoded, unitsNamed } from '#db/stores/imports/units.ts'
import { announce } from '#db/stores/outbox.ts'
import type { ImportKind, NewQualifications } from './kinds.server.ts'
import { asTargets } from './targets.server.ts'

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
  async known(reader, prints) {
    const printed = await knownCapabilities(reader, prints)
    // One that was typed in the form has no print; its title tells.
    const titled = await capabilitiesTitled(reader, prints)
    const asked = new Map(prints.map(({ unitId, title, fingerprint }) => [`${unitId} ${title}`, fingerprint]))
    return [
      ...titled.map(({ id, unitId, title }) => ({ id, unitId, fingerprint: asked.get(`${unitId} ${title}`) ?? '' })),
      ...printed,
    ]
  },
  coded: capabilitiesCoded,
  async targets(reader, ids) {
    const stored = await capabilitiesToUpdate(reader, ids)
    return asTargets<(typeof stored)[number]>(reader, stored, {
      unitIdOf: ({ companyId }) => companyId,
      filesOf: capabilityEvidence,
      listed: listedCapability,
    })
  },
  listed: listedCapabilityRow,
  show: shownCapability,
  fileNames: (record) => record.fileNames,
  filesOf: capabilityEvidence,
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
    return recognise(tx, rows, now)
  },
  async update(tx, rows, { now }) {
    for (const { record, fields, stored } of rows) {
      const { draft } = stored.picture.columns as { draft: FormValues | null }
      const columns = { ...capabilityChanges(record, fields, draft), updatedAt: now }
      const tagIds = fields.includes('tagWords') ? record.tagIds : null
      if (!(await changeImportedCapability(tx, stored, columns, tagIds)))
        throw new Refusal('changed_meanwhile', stored.id)
    }
    return recognise(tx, rows, now)
  },
}

/** Adds the recognitions that rows name, and says that their companies changed. */
async function recognise(
  tx: Tx,
  rows: readonly { unitId: string; record: CapabilityRecord }[],
  now: Date,
): Promise<NewQualifications> {
  const named = rows.flatMap(({ unitId, record }) =>
    record.qualifications.map((name) => ({ organisationId: unitId, name })),
  )
  const added = await addQualifications(tx, named)
  for (const companyId of new Set(rows.map(({ unitId }) => unitId))) await announce(tx, 'company', companyId, now)
  return added
}
