import { say } from './say';

const EVERY = 1000;

/** A line at most once a second, with what is done, of how many, and how long the rest will take. */
export const showProgress = (unit: string) => {
  const began = performance.now();
  let shown = began;
  return (what: string, done: number, total: number) => {
    const now = performance.now();
    if (now - shown < EVERY || done === 0) return;
    shown = now;
    const left = Math.ceil(((now - began) / done) * (total - done) / 1000);
    say(`${what}: ${done} of ${total} ${unit}, about ${left} s left`);
  };
};
