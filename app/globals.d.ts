/** Address of the browser's enhancement script, set by the build. */
declare const __ENHANCE__: string
