import path from 'node:path'
import { crossValidate } from './match/cross-validate.ts'
import { readCompanies, readScenarios } from './match/input-files.ts'
import { loadEngine } from './match/load-engine.ts'
import { readQrels } from './match/read-qrels.ts'
import { settingsToTry } from './match/settings.ts'
import { trySettings } from './match/try-settings.ts'
const folder = '/work/shared/data/match-open'
const scenarios = await readScenarios(path.join(folder, 'scenarios.json'))
const companies = await readCompanies(path.join(folder, 'companies.json'))
const judgements = await readQrels(path.join(folder, 'qrels.tsv'))
const loaded = await loadEngine(scenarios, companies)
const trials = trySettings(settingsToTry(Number(process.argv[2] ?? 20), 1), loaded, judgements)
const f=(side:any,k:number)=>{const xs=[];for(let s=1;s<=20;s++) xs.push((crossValidate(trials, judgements, side, k, s) as any).ndcg10.mean);return xs}
const st=(xs:number[])=>`${(xs.reduce((a,b)=>a+b)/xs.length).toFixed(4)} [${Math.min(...xs).toFixed(3)} ${Math.max(...xs).toFixed(3)}]`

import { figuresByQuery } from './match/measure-direction.ts'
const mean=(side:'byNeed'|'byCompany')=>{const xs=trials.map(t=>{const v=Array.from(figuresByQuery(judgements[side],t.rankings[side]).values()).map((x:any)=>x.ndcg10);return v.reduce((a:number,b:number)=>a+b)/v.length});const sorted=[...xs].sort((a,b)=>a-b);return `shipped ${xs[0]!.toFixed(4)} median ${sorted[xs.length>>1]!.toFixed(4)} best ${sorted.at(-1)!.toFixed(4)}`}
console.log('need cv', st(f('byNeed',9)), mean('byNeed'), '| company cv', st(f('byCompany',10)), mean('byCompany'))
const per=(side:'byNeed'|'byCompany')=>trials.map(t=>{const v=Array.from(figuresByQuery(judgements[side],t.rankings[side]).values()).map((x:any)=>x.ndcg10);return v.reduce((a:number,b:number)=>a+b)/v.length})
const [a,b]=[per('byNeed'),per('byCompany')]
trials.map((t,i)=>({s:JSON.stringify(t.setting),a:a[i]!,b:b[i]!})).sort((x,y)=>y.a+y.b-x.a-x.b).slice(0,5).forEach(x=>console.log(x.a.toFixed(4),x.b.toFixed(4),x.s))
