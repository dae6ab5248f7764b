import { Transform } from 'node:stream'

/**
 * Takes NUL bytes out of a page. React 18 fills the rest of a full buffer with them where a Chinese character does not
 * fit in any more (mended in React 19); browsers show each as a broken character. A page never holds one of its own.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
