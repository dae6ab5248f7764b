import type { PairLink, Subject } from '#app/domain/match/view.ts'
import { capabilitiesByWords, scenariosByWords } from '#app/services/catalogue/by-words.server.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'

/** What the words for the other side of a pair mean: one pair, several to choose from, or none. */
export interface OtherSide {
  word: string
  found: PairLink[]
  /** Whether there are more than these. */
  more: boolean
}

const OFFERED = 8

/**
 * Whom somebody means to see beside a need or a company, whatever the rankings say of the two: who bears that very name
 * or code, else whose name holds the words, else who writes of them.
 */
export function otherSideOf(catalogue: Catalogue, subject: Subject, word: string): OtherSide | null {
  if (subject.kind === 'tag') return null
  const found = subject.kind === 'scenario' ? companiesFor(catalogue, word) : scenariosFor(catalogue, word)
  return {
    word,
    more: found.length > OFFERED,
    found: found.slice(0, OFFERED).map(({ ref, name }) => ({
      key: subject.kind === 'scenario' ? { code: subject.code, companyId: ref } : { code: ref, companyId: subject.id },
      name,
    })),
  }
}

interface Meant {
  /** A company's id or a scenario's code. */
  ref: string
  name: string
}

function companiesFor(catalogue: Catalogue, word: string): Meant[] {
  const all = [...catalogue.allCompanies()].map(({ id, name }) => ({ ref: id, name }))
  return named(all, word) ?? writersOf(catalogue, word)
}

function writersOf(catalogue: Catalogue, word: string): Meant[] {
  const ids = [...capabilitiesByWords(catalogue.shelves, word).keys()].flatMap(
    (id) => catalogue.shelves.capabilities.get(id)?.companyId ?? [],
  )
  return [...new Set(ids)].flatMap((id) => {
    const company = catalogue.company(id)
    return company ? [{ ref: id, name: company.name }] : []
  })
}

function scenariosFor(catalogue: Catalogue, word: string): Meant[] {
  const coded = catalogue.scenarioByCode(word.trim())
  if (coded) return [{ ref: coded.code, name: coded.title }]
  const all = [...catalogue.allScenarios()].map(({ code, title }) => ({ ref: code, name: title }))
  const written = () =>
    [...scenariosByWords(catalogue.shelves, word).keys()].flatMap((id) => {
      const scenario = catalogue.scenario(id)
      return scenario ? [{ ref: scenario.code, name: scenario.title }] : []
    })
  return named(all, word) ?? written()
}

/** Those of this very name, else those whose name holds it; null when there are none. */
function named(all: Meant[], word: string): Meant[] | null {
  const plain = folded(word)
  const holding = all.filter(({ name }) => folded(name).includes(plain))
  const exact = holding.filter(({ name }) => folded(name) === plain)
  const found = exact.length > 0 ? exact : holding.sort((a, b) => a.name.length - b.name.length || byRef(a, b))
  return found.length > 0 ? found : null
}

function byRef(a: Meant, b: Meant): number {
  return a.ref < b.ref ? -1 : 1
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
