/** A fault whose JSON answer is given already: only the sentence is still to be said. */
export class ToldFault extends Error {
  constructor(cause: unknown, message: string) {
    super(message, { cause });
    this.name = 'ToldFault';
  }
}
