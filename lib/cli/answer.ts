/** The answer of a verb: the only thing that goes to standard output. */
export const answer = (value: unknown) => {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`);
};
