import type { IStylesOptions } from 'docx'

/** Fonts that Word and WPS have in China, by script; elsewhere the reader's own take their place. */
export const BODY_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' }
export const HEADING_FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' }
export const GREY = '5F6B66'
export const LINE = 'B9B3A5'

const TWIPS_PER_MM = 1440 / 25.4
const mm = (length: number) => Math.round(length * TWIPS_PER_MM)

/** A4 with the margins of office papers. */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(30), bottom: mm(25), left: mm(27), right: mm(27), header: mm(15), footer: mm(12) },
}

/** Sizes are in half points. */
export function documentStyles(language: string): IStylesOptions {
  const head = { font: HEADING_FONT, bold: true, color: '16211E' }
  return {
    default: {
      document: { run: { font: BODY_FONT, size: 22, language: { value: language, eastAsia: 'zh-CN' } } },
      title: { run: { ...head, size: 52 }, paragraph: { spacing: { before: 120, after: 240 } } },
      heading1: { run: { ...head, size: 32 }, paragraph: { spacing: { after: 60 }, keepNext: true } },
      heading2: { run: { ...head, size: 24 }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Body', name: 'Body', run: {}, paragraph: { spacing: { line: 360, after: 80 } } },
      { id: 'Lead', name: 'Lead', run: { ...head, size: 28 }, paragraph: { spacing: { after: 160 } } },
      { id: 'CoverLine', name: 'Cover line', run: { size: 26 }, paragraph: { spacing: { after: 60 } } },
      {
        id: 'Code',
        name: 'Code',
        run: { font: HEADING_FONT, size: 20, color: GREY },
        paragraph: { spacing: { after: 160 } },
      },
      { id: 'Note', name: 'Note', run: { size: 18, color: GREY } },
      { id: 'TOC1', name: 'toc 1', run: { size: 22 }, paragraph: { spacing: { line: 340 } } },
    ],
  }
}
