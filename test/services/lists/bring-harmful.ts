import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Refusal } from '@/lib/services/errors';
import { closeServices } from '@/lib/services/define';
import { bring } from './bring';
import { HARMFUL } from './harmful-files';

/** Run as a process of its own: brings one harmful file after another and prints what was said, how long it took, and what it cost the process. */
const told = async (bytes: Uint8Array, fileName: string) => {
  try {
    const { state, failure } = await bring(bytes, fileName);
    return { state, says: failure ?? '' };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { state: 'refused', says: fault.message };
  }
};

await bring('Company\nAlder Ltd\n');
const delay = monitorEventLoopDelay({ resolution: 5 });
for (const { name, fileName, bytes } of HARMFUL) {
  const made = bytes();
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 5);
  delay.reset();
  delay.enable();
  const began = performance.now();
  const { state, says } = await told(made, fileName);
  const ms = performance.now() - began;
  delay.disable();
  clearInterval(watch);
  process.stdout.write(`${JSON.stringify({ name, state, says, ms: Math.round(ms), stall: Math.round(delay.max / 1e6), grew: Math.round((most - before) / 1024 ** 2) })}\n`);
}
await closeServices();
process.exit(0);
