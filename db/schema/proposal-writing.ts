import { instant, primaryKey, ref, table, text } from '../columns.ts'
import { person } from './people.ts'
import { proposal } from './proposals.ts'

/** Who wrote in which part of a proposal last, and when, but not what: shown to colleagues who open the same part. */
export const proposalWriting = table(
  'proposal_writing',
  {
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    part: text('part').notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.part, t.personId] })],
)
