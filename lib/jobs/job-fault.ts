/** Work that cannot go on for a reason a person can read; everything else that is thrown is a fault of ours. */
export class JobFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JobFault';
  }
}

/** Thrown where work was told to stop: a person discarded it, or another process has it now. */
export class Stopped extends Error {}
