import { type Column, getTableColumns, getTableName, is, type SQL, Table } from 'drizzle-orm'
import { type PgTable, getTableConfig as postgresConfig } from 'drizzle-orm/pg-core'
import { type SQLiteTable, getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core'
import { vi } from 'vitest'
import type { Dialect } from '#db/dialect.ts'

/** The part of a table's configuration that both dialects describe in the same words. */
interface Config {
  foreignKeys: {
    onDelete: string | undefined
    onUpdate: string | undefined
    reference(): { columns: Column[]; foreignTable: Table; foreignColumns: Column[] }
  }[]
  indexes: { config: { name?: string; unique: boolean; columns: unknown[]; where?: SQL } }[]
  uniqueConstraints: { name?: string; columns: Column[] }[]
  primaryKeys: { columns: Column[] }[]
  checks: { name: string }[]
}

/** Loads the schema spelled in one dialect. Whoever calls this should forget the modules afterwards. */
export async function schemaIn(dialect: Dialect): Promise<Record<string, unknown>> {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', dialect === 'postgres' ? 'postgres://spelling.invalid/only' : '')
  return await import('#db/schema.ts')
}

/** Every table of a schema, by name, with all that the two dialects must agree on. */
export function outlinesOf(schema: Record<string, unknown>, dialect: Dialect) {
  const tables = Object.values(schema).filter((value) => is(value, Table))
  return Object.fromEntries(
    tables.map((table) => {
      const config = dialect === 'postgres' ? postgresConfig(table as PgTable) : sqliteConfig(table as SQLiteTable)
      return [getTableName(table), { columns: columnsOf(table, dialect), ...keysOf(config as unknown as Config) }]
    }),
  )
}

function columnsOf(table: Table, dialect: Dialect) {
  return Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: column.name,
    dataType: column.dataType,
    notNull: column.notNull,
    hasDefault: column.hasDefault && !fillsItself(column, dialect),
    primary: column.primary,
    unique: column.isUnique,
    values: column.enumValues ?? null,
  }))
}

/** SQLite numbers a whole-number key by itself; the handle's types, being PostgreSQL's, ask for the number anyway. */
function fillsItself(column: Column, dialect: Dialect): boolean {
  return dialect === 'sqlite' && column.primary && column.dataType === 'number' && column.default === undefined
}

function keysOf(config: Config) {
  return {
    foreignKeys: config.foreignKeys.map((key) => {
      const { columns, foreignTable, foreignColumns } = key.reference()
      return {
        from: columns.map(nameOf),
        to: [getTableName(foreignTable), ...foreignColumns.map(nameOf)],
        onDelete: key.onDelete ?? 'no action',
        onUpdate: key.onUpdate ?? 'no action',
      }
    }),
    indexes: config.indexes.map(({ config: { name, unique, columns, where } }) => ({
      name,
      unique,
      columns: columns.map((column) => nameOf(column as { name: string })),
      partial: where !== undefined,
    })),
    uniqueConstraints: config.uniqueConstraints.map(({ name, columns }) => ({ name, columns: columns.map(nameOf) })),
    primaryKeys: config.primaryKeys.map((key) => key.columns.map(nameOf)),
    checks: config.checks.map((check) => check.name),
  }
}

function nameOf(column: { name: string }): string {
  return column.name
}
