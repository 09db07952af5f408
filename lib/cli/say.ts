/** Progress, for people: never on standard output, which belongs to the answer. */
export const say = (line: string) => {
  process.stderr.write(`${line}\n`);
};
