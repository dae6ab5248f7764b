import type { MemberRole, OrganisationKind, OrganisationState, PlatformRole } from '../../app/domain/viewer.ts'
import type { District } from '../../app/domain/vocabulary.ts'
import { flag, id, index, instant, primaryKey, ref, table, text, uniqueIndex, whole } from '../columns.ts'

/** A person with one account. `email` is stored in lower case. */
export const person = table(
  'person',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    demo: flag('demo').notNull(),
    disabledAt: instant('disabled_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('person_email').on(t.email)],
)

/** A signed-in browser. The key is the SHA-256 of what the cookie holds. */
export const session = table(
  'session',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    /** The person's private key, locked by what the cookie holds; null until they gave their password. */
    lockedKey: text('locked_key'),
  },
  (t) => [index('session_person').on(t.personId)],
)

/** An agency or a company. Company facts are null for agencies. */
export const organisation = table(
  'organisation',
  {
    id: id(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    name: text('name').notNull(),
    state: text('state').$type<OrganisationState>().notNull(),
    district: text('district').$type<District>(),
    /** Where it is registered, in its own words, when that is outside the city. */
    placeOutside: text('place_outside'),
    creditCode: text('credit_code'),
    intro: text('intro').notNull(),
    foundedYear: whole('founded_year'),
    staff: text('staff'),
    /** How many projects it can run side by side. */
    parallelProjects: whole('parallel_projects'),
    demo: flag('demo').notNull(),
    verifiedAt: instant('verified_at'),
    /** When a verified organisation asked to be looked at again; null when nobody did. */
    reverifyAskedAt: instant('reverify_asked_at'),
    version: whole('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('organisation_name').on(t.kind, t.name),
    uniqueIndex('organisation_credit_code').on(t.creditCode),
    index('organisation_state').on(t.kind, t.state, t.createdAt),
    index('organisation_reverify').on(t.reverifyAskedAt),
  ],
)

/** A recognition or certificate of an organisation, in the words in which it was given. Days as 2026-12-04. */
export const qualification = table(
  'qualification',
  {
    organisationId: ref('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    number: text('number'),
    issuedOn: text('issued_on'),
    /** The last day on which it is good; null when it does not run out, or nobody said. */
    validUntil: text('valid_until'),
    /** Where the certificate can be seen. */
    link: text('link'),
    /** When its coming end was recalled to mind, and when the clock found it run out: from then on it does not count. */
    remindedAt: instant('reminded_at'),
    expiredAt: instant('expired_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.name] }),
    index('qualification_valid_until').on(t.validUntil, t.organisationId),
  ],
)

/** Somebody's place in an organisation. */
export const membership = table(
  'membership',
  {
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    organisationId: ref('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    role: text('role').$type<MemberRole>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.organisationId] }),
    index('membership_organisation').on(t.organisationId),
  ],
)

/** A role for the whole platform. */
export const platformRole = table(
  'platform_role',
  {
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    role: text('role').$type<PlatformRole>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] })],
)

/** A place in an organisation kept for somebody. The link's token is stored as its SHA-256. */
export const invitation = table(
  'invitation',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    organisationId: ref('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    invitedById: ref('invited_by_id')
      .notNull()
      .references(() => person.id),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('invitation_token').on(t.tokenHash),
    index('invitation_organisation').on(t.organisationId, t.createdAt),
  ],
)
