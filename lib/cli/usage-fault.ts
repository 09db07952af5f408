/** The words on the command line cannot be followed: exit code 2, with the usage of the verb. */
export class UsageFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageFault';
  }
}
