import { existsSync } from 'node:fs';
import { longStep } from '../start/long-step.mjs';
import { lastLines, run } from '../start/run.mjs';

export const aptIsOurs = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages. Answers null, or the end of what apt-get said when it could not. */
export const aptInstall = (...names) =>
  longStep(`Installing ${names.join(', ')} with apt-get`, async (say) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
      const { ok, lines } = await run('apt-get', words, { env });
      if (!ok) {
        say('apt-get could not do it');
        return lastLines(lines, 5);
      }
    }
    return null;
  });
