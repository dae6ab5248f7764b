import QRCode from 'qrcode'

/** A QR code as one SVG path on a square of `size` units, quiet zone included. */
export interface QrPath {
  size: number
  path: string
}

const QUIET = 2

/** Draws an address. Medium error correction: it is read from paper. */
export function qrPathOf(address: string): QrPath {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
    }
  }
  return { size: modules.size + 2 * QUIET, path }
}
