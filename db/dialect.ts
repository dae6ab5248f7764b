export type Dialect = 'sqlite' | 'postgres'

/** Which of the two dialects a database URL speaks; without a URL it is the embedded one. */
export function dialectOf(url: string | undefined): Dialect {
  return /^postgres(ql)?:/.test(url ?? '') ? 'postgres' : 'sqlite'
}

/** The dialect this process spells its tables in. */
export const dialect = dialectOf(process.env.DATABASE_URL)
