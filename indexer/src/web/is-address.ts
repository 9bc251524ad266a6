/** Whether an argument is meant as an address, not as a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)
