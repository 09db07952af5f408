/** Work that cannot go on for a reason a person can read; everything else that is thrown is a fault of ours. */
export class JobFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JobFault';
  }
}

/** Thrown inside a worker when it was told to stop. */
export class Stopped extends Error {}
