import sharp from 'sharp'
import type { AttachmentProblemCode } from '#app/domain/attachment/problem.ts'

/** The largest camera of a phone takes 50 million; a whole picture of so many is 200 MB in memory. */
const PIXELS_MAX = 64_000_000

sharp.cache(false)
sharp.concurrency(1)

/** One picture is unpacked at a time, so that many at once do not fill the memory. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * A picture written anew: upright, without place, camera, author or whatever else was hidden in the file; or what
 * speaks against it.
 */
export function cleanPicture(
  bytes: Uint8Array,
  kind: 'png' | 'jpg' | 'webp',
): Promise<{ bytes: Uint8Array } | { problem: AttachmentProblemCode }> {
  const mine = turn.then(() => rewritten(bytes, kind))
  turn = mine
  return mine
}

async function rewritten(bytes: Uint8Array, kind: 'png' | 'jpg' | 'webp') {
  try {
    // The head alone; a frame of a moving picture counts like a picture.
    const { width, height } = await sharp(bytes, { limitInputPixels: false, pages: -1 }).metadata()
    if (width * height > PIXELS_MAX) return { problem: 'pictureTooLarge' as const }
    const upright = sharp(bytes, { failOn: 'error', limitInputPixels: PIXELS_MAX }).autoOrient().keepIccProfile()
    const format = {
      png: () => upright.png(),
      jpg: () => upright.jpeg({ quality: 92 }),
      webp: () => upright.webp({ quality: 92 }),
    }
    return { bytes: new Uint8Array(await format[kind]().toBuffer()) }
  } catch {
    return { problem: 'pictureUnreadable' as const }
  }
}
