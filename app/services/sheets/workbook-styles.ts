/** Places in the table of cell styles below. */
export const STYLE = {
  plain: 0,
  header: 1,
  requiredHeader: 2,
  text: 3,
  number: 4,
  day: 5,
  instant: 6,
  marked: 7,
  paragraph: 8,
} as const
export type StyleName = keyof typeof STYLE

const border =
  '<left style="thin"><color rgb="FFD0D5DD"/></left><right style="thin"><color rgb="FFD0D5DD"/></right><top style="thin"><color rgb="FFD0D5DD"/></top><bottom style="thin"><color rgb="FFD0D5DD"/></bottom><diagonal/>'
const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
const xf = (format: number, font: number, tint: number, wrap: boolean, edge = 0) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${tint}" borderId="${edge}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${edge ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/></xf>`

/** The styles part shared by every workbook: 49 is text, 164 and 165 are day and day with time. */
export const STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>',
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFEFF2F6')}${fill('FFFCE7C3')}${fill('FFFDE4E1')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${border}</border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  xf(0, 1, 2, true, 1),
  xf(0, 1, 3, true, 1),
  xf(49, 0, 0, true),
  xf(0, 0, 0, false),
  xf(164, 0, 0, false),
  xf(165, 0, 0, false),
  xf(49, 0, 4, true),
  xf(0, 0, 0, true),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
