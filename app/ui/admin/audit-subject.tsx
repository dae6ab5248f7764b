import type { AuditNoun, AuditRow, AuditSubject } from '#app/domain/account/audit-filter.ts'

const onScenario = (code: string) => `/scenarios/${code}`

/** Where a record of a noun is read, by the key of it. */
const ADDRESSES: Partial<Record<AuditNoun, (key: string) => string>> = {
  scenario: onScenario,
  amendment: onScenario,
  proposal: onScenario,
  interest: onScenario,
  match: onScenario,
  question: onScenario,
  scenarioList: (code) => `/lists/${code}`,
  capabilityList: (code) => `/capability-lists/${code}`,
  capability: (key) => `/companies/${key}`,
  event: (code) => `/events/${code}`,
}

/** The same for what only those who administer the site may open. */
const KEPT_ADDRESSES: Partial<Record<AuditNoun, (key: string) => string>> = {
  person: (id) => `/admin/people/${id}`,
  organisation: (id) => `/curator/organisations/${id}`,
  claim: (id) => `/curator/organisations/${id}`,
  taxonomy: (id) => `/admin/taxonomy/${id}`,
}

interface Props {
  row: AuditRow
  subject: AuditSubject | undefined
  administers: boolean
}

/** Which record a deed was done to: its name, with a way to it where there is one, or its id. */
export function SubjectOf({ row: { noun, subjectId }, subject, administers }: Props) {
  if (!subject) return <span className="text-sm text-ink-3">{subjectId}</span>
  const address = ADDRESSES[noun] ?? (administers ? KEPT_ADDRESSES[noun] : undefined)
  if (!address || subject.key === null) return <span title={subjectId}>{subject.name}</span>
  return (
    <a className="hover:underline" href={address(subject.key)} title={subjectId}>
      {subject.name}
    </a>
  )
}
