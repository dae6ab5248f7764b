import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/handle.ts'
import { capability, event, eventTalk, match, proposal, scenario, scenarioList } from '#db/schema.ts'
import { publishedByAgency } from '#db/stores/questions/published.ts'
import { demoId } from '#seeds/demo/demo-id.ts'

const AGENCY = demoId('organisation', 'a1')
const COMPANY = demoId('organisation', 'c001')

/** What stands for each `{name}` in the tables' addresses. */
export type Places = Record<string, string>

/** Records of the agency a1 and of the company c001 that are older than whatever other tests write. */
export async function places(read: Reader): Promise<Places> {
  return {
    agency: AGENCY,
    company: COMPANY,
    member: demoId('person', 'lu.shuyan'),
    colleague: demoId('person', 'tan.yu'),
    person: demoId('person', 'he.du'),
    awaiting: demoId('organisation', 'c202'),
    tag: 'lae',
    capabilityList: 'HZC-2026-01',
    draftCapabilityList: demoId('capabilityList', '2'),
    forecast: demoId('forecast', '0'),
    question: demoId('question', '0'),
    answer: demoId('answerDraft', 'a1'),
    questionDraft: demoId('questionDraft', 'c001'),
    published: (await publishedByAgency(read, AGENCY, 100)).at(-1)?.answerId ?? '',
    ...(await lists(read)),
    ...(await scenarios(read)),
    ...(await proposals(read)),
    ...(await ofBoth(read)),
    ...(await events(read)),
  }
}

async function lists(read: Reader): Promise<Places> {
  const of = (state: 'published' | 'draft') =>
    read
      .select({ id: scenarioList.id, code: scenarioList.code })
      .from(scenarioList)
      .where(eq(scenarioList.state, state))
      .orderBy(asc(scenarioList.createdAt), asc(scenarioList.id))
      .limit(1)
  const [published, draft] = [only(await of('published')), only(await of('draft'))]
  return { list: published.code, draftList: draft.id }
}

async function scenarios(read: Reader): Promise<Places> {
  const first = (state: 'draft' | 'inReview' | 'open') =>
    read
      .select({ id: scenario.id, code: scenario.code })
      .from(scenario)
      .where(
        and(
          eq(scenario.agencyId, AGENCY),
          eq(scenario.state, state),
          state === 'open' ? undefined : isNull(scenario.code),
        ),
      )
      .orderBy(asc(scenario.createdAt), asc(scenario.id))
      .limit(1)
  const [draft, inReview, open] = [only(await first('draft')), only(await first('inReview')), only(await first('open'))]
  return { draft: draft.id, inReview: inReview.id, open: open.code ?? '' }
}

/**
 * `ours`: the company's own draft. `sent`: one it has sent, with its receipt. `sealed`: what another company sent to
 * the agency, before the deadline; `asked` is its scenario. `received`: what the agency has read; `closed`, its scenario.
 */
async function proposals(read: Reader): Promise<Places> {
  const of = (
    whose: 'agency' | 'company',
    state: (typeof scenario.$inferSelect)['state'],
    ...states: ProposalState[]
  ) =>
    read
      .select({ id: proposal.id, scenarioId: scenario.id })
      .from(proposal)
      .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
      .where(
        and(
          whose === 'agency' ? eq(scenario.agencyId, AGENCY) : eq(proposal.companyId, COMPANY),
          eq(scenario.state, state),
          inArray(proposal.state, states),
        ),
      )
      .orderBy(desc(scenario.closesAt), asc(proposal.id))
      .limit(1)
  const sealed = only(await of('agency', 'open', 'submitted'))
  const received = only(await of('agency', 'evaluating', 'opened', 'shortlisted'))
  return {
    ours: only(await of('company', 'open', 'draft')).id,
    sent: only(await of('company', 'evaluating', 'opened', 'shortlisted')).id,
    sealed: sealed.id,
    asked: sealed.scenarioId,
    received: received.id,
    closed: received.scenarioId,
  }
}
type ProposalState = (typeof proposal.$inferSelect)['state']

/** A published capability of the company, and the introduction of the company to the agency, which waits for answers. */
async function ofBoth(read: Reader): Promise<Places> {
  const offers = await read
    .select({ id: capability.id })
    .from(capability)
    .where(and(eq(capability.companyId, COMPANY), eq(capability.state, 'published')))
    .orderBy(asc(capability.createdAt), asc(capability.id))
    .limit(1)
  const pairs = await read
    .select({ id: match.id })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .where(and(eq(scenario.agencyId, AGENCY), eq(match.companyId, COMPANY), eq(match.state, 'introduced')))
    .orderBy(asc(match.createdAt), asc(match.id))
    .limit(1)
  return { capability: only(offers).id, match: only(pairs).id }
}

/** An event that is coming, one that was held, and a talk of the agency and the company there. */
async function events(read: Reader): Promise<Places> {
  const of = async (key: 'coming' | 'held') =>
    only(
      await read
        .select({ code: event.code })
        .from(event)
        .where(eq(event.id, demoId('event', key)))
        .limit(1),
    ).code
  const talks = await read
    .select({ id: eventTalk.id })
    .from(eventTalk)
    .innerJoin(scenario, eq(scenario.id, eventTalk.scenarioId))
    .where(
      and(
        eq(eventTalk.eventId, demoId('event', 'held')),
        eq(scenario.agencyId, AGENCY),
        eq(eventTalk.companyId, COMPANY),
      ),
    )
    .orderBy(asc(eventTalk.id))
    .limit(1)
  return { event: await of('coming'), held: await of('held'), talk: only(talks).id }
}

function only<Row>(rows: Row[]): Row {
  const [row] = rows
  if (!row) throw new Error('the demo city lacks a record that the table of routes speaks of')
  return row
}
