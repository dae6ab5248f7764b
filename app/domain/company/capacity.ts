/** Most projects that a company may say it runs side by side. */
export const PARALLEL_PROJECTS_MAX = 99

/**
 * How many more projects a company can take on now: never below none.
 * @param parallelProjects how many it can run side by side; null when it did not say, and then nothing is known
 * @param running its matches that are running, see `isRunning`
 */
export function capacityOf(parallelProjects: number | null, running: number): number | null {
  return parallelProjects === null ? null : Math.max(0, parallelProjects - running)
}
