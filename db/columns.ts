import * as postgres from './columns.postgres.ts'
import * as sqlite from './columns.sqlite.ts'
import { dialect } from './dialect.ts'

type Vocabulary = typeof postgres

// Every word has the same JavaScript type in both spellings, which the parity test proves column by column;
// so the tables may be typed in one of them.
const words = (dialect === 'postgres' ? postgres : sqlite) as unknown as Vocabulary

export const { flag, id, index, instant, json, primaryKey, ref, table, text, uniqueIndex, whole, yuan } = words
