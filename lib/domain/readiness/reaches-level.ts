import type { Level } from './level-of';

/** Whether somebody stands at `least` or higher; null when it cannot be told. One known axis below `least` settles that they do not. */
export function reachesLevel(level: Level | null, least: number): boolean | null {
  if (level === null) return null;
  if (level.kind === 'level') return level.level >= least;
  return level.atMost !== null && level.atMost < least ? false : null;
}
