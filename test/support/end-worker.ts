import type { Worker } from 'node:worker_threads';

const held = globalThis as typeof globalThis & { lodeWorker?: { worker: Worker } };

/** A worker thread keeps the environment it was started in: the next file's database is another. */
export const endWorker = async () => {
  const { lodeWorker } = held;
  held.lodeWorker = undefined;
  await lodeWorker?.worker.terminate();
};
