/**
 * What makes one tick of a clock: every deed is begun unless it is still under way from an earlier tick. None waits for
 * another, nor for another to succeed: a walk over the links may take an hour, and a virus scanner minutes.
 */
export function ticker(deeds: Record<string, () => Promise<unknown>>, failed: (error: unknown, deed: string) => void) {
  const running = new Set<string>()
  const begin = async (name: string, deed: () => Promise<unknown>) => {
    if (running.has(name)) return
    running.add(name)
    try {
      await deed()
    } catch (error) {
      failed(error, name)
    } finally {
      running.delete(name)
    }
  }
  return () => {
    for (const [name, deed] of Object.entries(deeds)) void begin(name, deed)
  }
}
