/** Another agency that stands behind a scenario. */
export interface JointAgency {
  id: string
  name: string
}

/** The verified agency of this name, or null. */
export type ResolveAgency = (name: string) => JointAgency | null

/** Most agencies that join one. */
const JOINT_AGENCIES_MAX = 8

interface Read {
  agencies: JointAgency[]
  /** `path` below the field: the row and its column, or nothing for the whole table. */
  problems: { path: PropertyKey[]; message: string }[]
}

/** Reads the names of joint agencies, one a row: each a verified agency, each once. */
export function jointAgenciesFrom(names: readonly string[], resolve: ResolveAgency): Read {
  const read: Read = { agencies: [], problems: [] }
  for (const [at, name] of names.entries()) {
    const agency = resolve(name)
    const known = agency !== null && read.agencies.some(({ id }) => id === agency.id)
    if (agency && !known) read.agencies.push(agency)
    else read.problems.push({ path: [at, 'agency'], message: known ? 'agencyTwice' : `agencyUnknown:${name}` })
  }
  if (names.length > JOINT_AGENCIES_MAX) read.problems.push({ path: [], message: `tooMany:${JOINT_AGENCIES_MAX}` })
  return read
}

/** Finds agencies by their whole name, however blanks and widths are typed. */
export function agencyResolver(agencies: readonly JointAgency[]): ResolveAgency {
  const byName = new Map(agencies.map((agency) => [keyOf(agency.name), agency]))
  return (name) => byName.get(keyOf(name)) ?? null
}

function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '')
}
