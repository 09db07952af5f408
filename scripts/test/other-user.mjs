import { execFileSync } from 'node:child_process';

const numberOf = (flag, name) => {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or `nobody` where that user does not exist. */
export const otherUser = () => {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = numberOf('-u', name);
    if (uid !== null) return { name, uid, gid: numberOf('-g', name) };
  }
  return null;
};
