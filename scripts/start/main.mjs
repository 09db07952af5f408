import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportFailure } from './mendable.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { stopAll, stopOnSignals, wasAskedToStop } from './stop-together.mjs';

/** The frame of every command here: from the root, on a fit Node, ending its children with itself. */
export const main = async (work) => {
  process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  stopOnSignals();
  try {
    checkNodeVersion();
    const code = await work();
    await stopAll();
    if (!wasAskedToStop()) process.exit(code ?? 0);
  } catch (error) {
    if (wasAskedToStop()) return;
    reportFailure(error);
    await stopAll();
    process.exit(1);
  }
};
