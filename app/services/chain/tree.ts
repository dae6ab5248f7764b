import { createHash, createHmac, randomBytes } from 'node:crypto'

/** How many steps lie between the root of a day's tree and its leaves; the same for every day and every proof. */
export const DEPTH = 48
const SPOT_BYTES = DEPTH / 8

/** A leaf of the tree, given by the first digits of its spot. */
export interface Leaf {
  /** The path from the root, first step first, as hexadecimal digits. */
  spot: string
  /** The hash of the entry. */
  hash: string
}

/** A random place in a tree: it tells nothing of when or after what somebody came. */
export function newSpot(): string {
  return randomBytes(SPOT_BYTES).toString('hex')
}

/** The root of a day's tree. */
export function rootOf(secret: string, leaves: readonly Leaf[]): string {
  return subtree(secret, '', leaves.map(walked)).toString('hex')
}

/** What lies beside the path to a spot, from the leaf upward: as long for one entry as for a thousand. */
export function proofOf(secret: string, leaves: readonly Leaf[], spot: string): string[] {
  const path = bitsOf(spot)
  const beside: string[] = []
  let near = leaves.map(walked)
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const other = `${path.slice(0, depth)}${path[depth] === '0' ? '1' : '0'}`
    beside.unshift(
      subtree(
        secret,
        other,
        near.filter(({ bits }) => bits.startsWith(other)),
      ).toString('hex'),
    )
    near = near.filter(({ bits }) => bits.startsWith(path.slice(0, depth + 1)))
  }
  return beside
}

/** The root to which a proof leads. */
export function rootBy(proof: readonly string[], { spot, hash }: Leaf): string {
  const path = bitsOf(spot)
  let node = leafNode(hash)
  proof.forEach((sibling, height) => {
    const beside = Buffer.from(sibling, 'hex')
    node = path[DEPTH - 1 - height] === '0' ? inner(node, beside) : inner(beside, node)
  })
  return node.toString('hex')
}

interface Walked {
  bits: string
  hash: string
}

function walked({ spot, hash }: Leaf): Walked {
  return { bits: bitsOf(spot), hash }
}

function bitsOf(spot: string): string {
  return BigInt(`0x${spot}`).toString(2).padStart(DEPTH, '0')
}

function subtree(secret: string, prefix: string, leaves: readonly Walked[]): Buffer {
  const [first] = leaves
  if (!first) return emptyNode(secret, prefix)
  if (prefix.length === DEPTH) return leafNode(first.hash)
  const [left, right] = [`${prefix}0`, `${prefix}1`]
  const under = (side: string) => leaves.filter(({ bits }) => bits.startsWith(side))
  return inner(subtree(secret, left, under(left)), subtree(secret, right, under(right)))
}

/** Nobody without the secret of the day can tell it from a subtree with entries. */
function emptyNode(secret: string, prefix: string): Buffer {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(`empty ${prefix}`).digest()
}

function leafNode(hash: string): Buffer {
  return createHash('sha256').update('00', 'hex').update(hash, 'hex').digest()
}

function inner(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update('01', 'hex').update(left).update(right).digest()
}
