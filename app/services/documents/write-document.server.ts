import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import QRCode from 'qrcode'
import { BODY_FONT, documentStyles, GREY, HEADING_FONT, PAGE } from './document-styles.ts'
import type { DocumentEntry, DocumentToWrite, Fact } from './document-to-write.ts'
import { factTable } from './fact-table.ts'

/** Entries of the contents that fit on one page. */
const CONTENTS_PER_PAGE = 34
const QR_PIXELS = 320
const QR_SHOWN = 110

/** Writes a document as .docx: a cover with a QR code, contents with page numbers, an entry a page, numbered pages. */
export async function writeDocument(document: DocumentToWrite): Promise<Uint8Array> {
  const { code, title, language } = document
  const qr = await QRCode.toBuffer(document.address, { errorCorrectionLevel: 'M', margin: 2, width: QR_PIXELS })
  const file = new Document({
    title,
    subject: code,
    creator: '',
    description: document.address,
    styles: documentStyles(language),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: header(document), first: new Header({ children: [] }) },
        footers: { default: footer(document), first: new Footer({ children: [] }) },
        children: [
          ...cover(document, qr),
          pageBreak(),
          ...contents(document),
          ...document.entries.flatMap((entry, at) => entryOf(entry, at)),
          new Paragraph({ style: 'Note', spacing: { before: 480 }, text: document.note }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function cover({ code, title, coverLines, introTitle, intro, address, scan }: DocumentToWrite, qr: Buffer) {
  return [
    new Paragraph({ style: 'Code', spacing: { before: 2400 }, text: code }),
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.LEFT, text: title }),
    ...coverLines.map((text) => new Paragraph({ style: 'CoverLine', text })),
    ...(intro.trim()
      ? [new Paragraph({ style: 'Lead', spacing: { before: 720 }, text: introTitle }), ...paragraphs(intro)]
      : []),
    new Paragraph({
      spacing: { before: 960 },
      children: [
        new ImageRun({
          type: 'png',
          data: qr,
          transformation: { width: QR_SHOWN, height: QR_SHOWN },
          altText: { name: 'QR', title: scan, description: `${scan} ${address}` },
        }),
      ],
    }),
    new Paragraph({ style: 'Note', text: `${scan} ${address}` }),
  ]
}

/** The contents are a field that Word renews; until then it says what is so when every entry fits on its page. */
function contents({ contentsTitle, entries }: DocumentToWrite) {
  const pages = Math.max(1, Math.ceil(entries.length / CONTENTS_PER_PAGE))
  return [
    new Paragraph({ style: 'Lead', text: contentsTitle }),
    new TableOfContents(contentsTitle, {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: true,
      cachedEntries: entries.map((entry, at) => ({
        title: headingOf(entry, at),
        level: 1,
        page: 1 + pages + at + 1,
        href: bookmarkOf(at),
      })),
    }),
  ]
}

function entryOf(entry: DocumentEntry, at: number) {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new Bookmark({ id: bookmarkOf(at), children: [new TextRun(headingOf(entry, at))] })],
    }),
    new Paragraph({ style: 'Code', text: entry.code }),
    factTable(entry.facts),
    ...entry.sections.flatMap(section),
  ]
}

function section([label, text]: Fact) {
  if (text.trim() === '') return []
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: label }), ...paragraphs(text)]
}

function paragraphs(text: string) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ style: 'Body', text: line }))
}

function header({ code, title }: DocumentToWrite) {
  const runs = [new TextRun({ text: `${code}  ${title}`, size: 18, color: GREY, font: BODY_FONT })]
  return new Header({ children: [new Paragraph({ children: runs })] })
}

function footer({ pageWords: [before, between, after] }: DocumentToWrite) {
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  const run = new TextRun({ children, size: 18, color: GREY, font: HEADING_FONT })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

const pageBreak = () =>
  new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [new PageBreak()] })
const headingOf = ({ title }: DocumentEntry, at: number) => `${at + 1}  ${title}`
const bookmarkOf = (at: number) => `_Toc${100_000 + at}`
