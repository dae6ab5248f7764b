import type { Engine } from '#app/matching/engine.ts'
import { fillEngine, type Profiles } from './load-engine.ts'
import { type Rankings, rankAll } from './rank-all.ts'
import type { Judgements } from './read-qrels.ts'
import { parametersAt, type Setting } from './settings.ts'
import { withParameters } from './with-parameters.ts'

/** What the engine ranks at a setting. */
export interface Trial {
  setting: Setting
  rankings: Rankings
}

/** Ranks for every query at each setting. */
export function trySettings(settings: Setting[], profiles: Profiles, judgements: Judgements): Trial[] {
  const rankings = askAt(settings, profiles, (engine) => rankAll(engine, profiles, judgements))
  return settings.map((setting, i) => ({ setting, rankings: rankings[i]! }))
}

/**
 * Asks a filled engine at each setting. Settings that fill an engine alike share it: filling is what takes long.
 * @param ask must be done when it returns
 */
export function askAt<T>(settings: Setting[], profiles: Profiles, ask: (engine: Engine) => T): T[] {
  const engines = new Map<string, Engine>()
  return settings.map((setting) => {
    const { ranking, filling } = parametersAt(setting)
    const key = JSON.stringify(filling)
    return withParameters({ ...ranking, ...filling }, () => {
      const engine = engines.get(key) ?? fillEngine(profiles)
      engines.set(key, engine)
      return ask(engine)
    })
  })
}
