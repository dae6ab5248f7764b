import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Folders that hold no source of ours: installed, built, generated or local. */
const NOT_OURS = new Set(['node_modules', 'build', 'data', 'migrations', 'test-results', 'playwright-report'])
const CODE = /\.(tsx?|mjs|js)$/

export interface Import {
  specifier: string
  /** Erased by the compiler: nothing of it is there at run time. */
  typeOnly: boolean
}

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  file: string
  text: string
  imports: Import[]
  /** Lines on which the type `any` is written. */
  anyLines: number[]
}

/** Every file of the project below a folder, hidden ones and those that are not ours left out. */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(file) : [file]
    })
}

/** Every code file of the project with what it imports. */
export function readSources(): SourceFile[] {
  return filesBelow('.')
    .filter((file) => CODE.test(file))
    .map((file) => parseSource(file, fs.readFileSync(file, 'utf8')))
}

/** What a file of this name and text imports. */
export function parseSource(file: string, text: string): SourceFile {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false)
  const source: SourceFile = { file, text, imports: [], anyLines: [] }
  const visit = (node: ts.Node) => {
    const found = importIn(node)
    if (found) source.imports.push(found)
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      source.anyLines.push(parsed.getLineAndCharacterOfPosition(node.end).line + 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return source
}

/** What one piece of syntax imports: a declaration, a re-export, `import(…)`, `require(…)` or `import('…').Type`. */
function importIn(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeImport(node.importClause))
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, isTypeExport(node))
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true)
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return named(node.arguments[0], false)
  return null
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import | null {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : null
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly)
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true
  const names = node.exportClause
  return !!names && ts.isNamedExports(names) && names.elements.every((element) => element.isTypeOnly)
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
}

/** The file of ours that a specifier means (`#app/…`, `#db/…`, `./…`), or null for a package or a built-in. */
export function targetOf(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return bare.slice(1)
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(from), bare) : null
}

/** The package that a specifier means: `zod`, `@scope/name`, `node:fs`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
