import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/**
 * Makes the page's fonts known; each file is fetched only when one of its characters is met. Noto Sans SC draws
 * quotes, ellipsis and middle dot as wide as a Han character; its Latin letters are Source Sans's, so in Latin text
 * that family gives the narrow ones, seamlessly.
 */
export function nameFonts() {
  document.fonts.add(
    new FontFace('Tidewatch Latin', `url(${latin}) format('woff2')`, {
      weight: '200 900',
      display: 'swap',
      unicodeRange: 'U+B7, U+2018-201F, U+2026',
    }),
  )
  // The 101 subsets are named in a large style sheet, which must not hold up the first paint.
  void import('@fontsource-variable/noto-sans-sc/wght.css')
}
