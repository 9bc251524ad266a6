/** The program is about to end; what was asked for is not answered any more. */
export class CorpusClosed extends Error {
  constructor() {
    super('The corpus is closed.')
  }
}
