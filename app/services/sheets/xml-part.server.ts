import { SaxesParser } from 'saxes'
import type { PackageParts } from './package-parts.server.ts'
import { RefusedFile } from './refused-file.ts'

/** What a reader wants to hear of a part; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Streams one XML part to a listener. @throws {RefusedFile} unsafeXml for a DOCTYPE, damaged when not well-formed */
export async function readXml(parts: PackageParts, name: string, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8')
  parser.on('error', () => {
    throw new RefusedFile('damaged')
  })
  parser.on('doctype', () => {
    throw new RefusedFile('unsafeXml')
  })
  parser.on('opentag', (tag) => listener.open?.(local(tag.name), tag.attributes))
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  await parts.stream(name, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }))
  })
  parser.write(decoder.decode())
  parser.close()
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
