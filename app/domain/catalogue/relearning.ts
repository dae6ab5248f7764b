/** Fewer changes than this teach nothing new, however small the market is. */
export const FEW_CHANGES = 20
/** Share of what is published that may change before the index learns again. */
const SHARE = 1 / 5

/** Whether so much has changed since the index learned from what is published that it should learn again. */
export function hasOutgrown({ changed, published }: { changed: number; published: number }): boolean {
  return changed > FEW_CHANGES && changed > published * SHARE
}
