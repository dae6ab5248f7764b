/** Rows in one statement: far below what either dialect allows of parameters. */
const CHUNK = 200

/** Reads for a long list piece by piece, in order, and gives what came back as one list. */
export async function readInChunks<In, Out>(
  items: readonly In[],
  read: (some: In[]) => Promise<Out[]>,
): Promise<Out[]> {
  const found: Out[] = []
  for (let at = 0; at < items.length; at += CHUNK) found.push(...(await read(items.slice(at, at + CHUNK))))
  return found
}

/** Writes a long list piece by piece, in order. */
export async function writeInChunks<In>(items: readonly In[], write: (some: In[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += CHUNK) await write(items.slice(at, at + CHUNK))
}
