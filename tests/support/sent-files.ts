import { zipSync } from 'fflate'
import sharp from 'sharp'

const text = (words: string) => new TextEncoder().encode(words)

/** A small PDF that readers open. */
export const PDF = text(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A picture with a place and a maker in its metadata, lying on its side. */
export async function photo(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#6a2a5d' } })
  const exif = { IFD0: { Make: 'SecretCamera', Artist: 'Somebody' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } }
  return new Uint8Array(await picture.withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer())
}

/** What Office writes, as far as anybody looks; `more` is added to the package. */
export function docx(more: Record<string, Uint8Array> = {}): Uint8Array {
  const types =
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  return zipSync({ '[Content_Types].xml': text(types), 'word/document.xml': text('<w:document/>'), ...more })
}

/** An archive of these files. */
export const archive = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files)
