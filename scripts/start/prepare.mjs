import { Mendable } from './mendable.mjs';
import { lastLines, run } from './run.mjs';
import { longStep } from './long-step.mjs';

const outcomeOf = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Migrates, loads reference data and, on an empty database, the sample workspace. Answers `{ setupLink }`. */
export const prepare = (env, { empty = false } = {}) =>
  longStep('Preparing the database', async (say) => {
    let outcome = null;
    const words = ['--import', 'tsx', 'lib/cli/main.ts', 'prepare', ...(empty ? ['--empty'] : [])];
    const { ok, lines } = await run(process.execPath, words, {
      env,
      onLine: (line, stream) => {
        const parsed = stream === 'out' && line.startsWith('{') ? outcomeOf(line) : null;
        if (parsed) outcome = parsed;
        else if (line.trim()) say(line);
      },
    });
    if (!ok || !outcome) {
      throw new Mendable(
        `The database could not be prepared.\n${lastLines(lines)}`,
        env.DATABASE_URL
          ? 'Check that DATABASE_URL names a database this user may change, then run the command again.'
          : 'The database file was not harmed; a copy from before a migration lies beside it.',
      );
    }
    return outcome;
  });
