import { duration } from './duration.mjs';

const TICK = 1000;
const HEARTBEAT = 15_000;

/** A ticking line on a terminal; plain lines with a heartbeat anywhere else. */
const terminalLine = (heading, began) => {
  const draw = () => process.stdout.write(`\r\x1b[K${heading} ... ${duration(performance.now() - began)}`);
  draw();
  const timer = setInterval(draw, TICK);
  return {
    say: (line) => { process.stdout.write(`\r\x1b[K  ${line}\n`); draw(); },
    end: (outcome) => { clearInterval(timer); process.stdout.write(`\r\x1b[K${heading}: ${outcome}\n`); },
  };
};

const plainLines = (heading, began) => {
  console.log(`${heading} ...`);
  const timer = setInterval(() => console.log(`  still at it after ${duration(performance.now() - began)}`), HEARTBEAT);
  return {
    say: (line) => console.log(`  ${line}`),
    end: (outcome) => { clearInterval(timer); console.log(`${heading}: ${outcome}`); },
  };
};

/** Runs `work(say)` under a heading, with the time it has taken so far and in the end. */
export const longStep = async (heading, work) => {
  const began = performance.now();
  const line = (process.stdout.isTTY ? terminalLine : plainLines)(heading, began);
  try {
    const result = await work(line.say);
    line.end(`done in ${duration(performance.now() - began)}`);
    return result;
  } catch (error) {
    line.end(`failed after ${duration(performance.now() - began)}`);
    throw error;
  }
};
