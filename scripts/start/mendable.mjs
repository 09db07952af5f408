/** A failure a person can mend: one plain sentence, then the way to mend it. */
export class Mendable extends Error {
  constructor(sentence, mend) {
    super(sentence);
    this.mend = mend;
  }
}

export const reportFailure = (error) => {
  if (!(error instanceof Mendable)) {
    console.error(error);
    return;
  }
  console.error(`\n${error.message}`);
  if (error.mend) console.error(error.mend);
};
