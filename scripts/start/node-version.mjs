import { Mendable } from './mendable.mjs';

const LOWEST = [20, 19];

export const checkNodeVersion = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  throw new Mendable(
    `Lode needs Node ${LOWEST.join('.')} or newer, and this is Node ${version}.`,
    'Install Node 24 LTS from https://nodejs.org and run the command again.',
  );
};
