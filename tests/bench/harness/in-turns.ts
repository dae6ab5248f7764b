import { inTurn, type RaceOptions, type Times } from './race.ts'

/** Somebody who does the same numbered tasks as others do. */
export interface Runner {
  name: string
  /** Does a task; `pass` tells how often it was done before. */
  run(task: number, pass: number): void
}

/** Has runners do the same tasks in turn, as `race` does with answers to needs. */
export function raceTasks(runners: readonly Runner[], tasks: number, { passes, warmUpMs, mostMs }: RaceOptions): Times {
  for (const { run } of runners) {
    const began = performance.now()
    for (let turn = 0; performance.now() - began < warmUpMs; turn++)
      run(turn % tasks, passes + Math.floor(turn / tasks))
  }
  const times = new Map(
    runners.map(({ name }): [string, number[][]] => [name, Array.from({ length: tasks }, () => [])]),
  )
  const began = performance.now()
  for (let pass = 0; pass === 0 || (pass < passes && performance.now() - began < mostMs); pass++) {
    for (let task = 0; task < tasks; task++) {
      for (const { name, run } of inTurn(runners, task + pass)) {
        const started = performance.now()
        run(task, pass)
        times.get(name)![task]!.push(performance.now() - started)
      }
    }
  }
  return times
}
