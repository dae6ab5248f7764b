/** Address of the browser's enhancement script, set by the build. */
declare const __ENHANCE__: string

/** OpenCC's table of traditional characters: `繁 简` entries separated by `|`, several simplified forms by spaces. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string
  export default entries
}
