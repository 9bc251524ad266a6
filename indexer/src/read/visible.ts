/** Control characters of broken files would rule the terminal that shows them, and turned writing would mislead. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
