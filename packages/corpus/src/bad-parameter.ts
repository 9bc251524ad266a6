/** A question with a parameter that can't be used; the message says what it takes. */
export class BadParameter extends Error {
  readonly parameter: string
  constructor(parameter: string, message: string) {
    super(message)
    this.parameter = parameter
  }
}
