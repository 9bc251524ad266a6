declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs such as `亂 乱`, joined by `|`. */
  const pairs: string
  export = pairs
}
