import { readFileSync } from 'node:fs'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { examineBook } from '#app/domain/listing/examine-book.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import tax from '#seeds/taxonomy/taxonomy.json' with { type: 'json' }
const resolve = resolverOver([...tax.level1, ...tax.level2, ...tax.domains.map((d: {name:string}) => ({ id: 'domain:'+d.name, name: d.name, aliases: [] }))])
const [,, f, kind] = process.argv
const t0 = performance.now()
const out = await readSheets(readFileSync(f!), f!)
console.log(performance.now()-t0)
if (!out.ok) console.log(out.problem)
else {
  const setting = { now: new Date(), resolve, decisions: {}, owner: null, mappings: {} }
  const ex = kind === 'c' ? examineBook(out.sheets, CAPABILITY_LISTING, setting) : examineBook(out.sheets, SCENARIO_LISTING, setting)
  console.log(JSON.stringify(ex.sheets), JSON.stringify(ex.skipped))
  for (const r of ex.rows) { console.log(JSON.stringify(r.record)); console.log('   ', r.row, r.fingerprint, JSON.stringify(r.problems.filter(p=>p.code!=='tagNormalised'||process.argv[4]).map(p=>[p.column,p.header,p.value.slice(0,20),p.code,p.params,p.severity]))) }
}
