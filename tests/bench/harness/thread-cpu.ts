import { readFileSync } from 'node:fs'

/** CPU milliseconds of the calling thread alone, as Linux tells; undefined elsewhere. */
export function threadCpuMs(): number | undefined {
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return undefined
  }
}

/** CPU milliseconds of all threads of this process. */
export function processCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
