import { Mendable } from '../start/mendable.mjs';

const GROUPS = {
  static: ['lock', 'types', 'lint', 'law'],
  services: ['services-sqlite', 'services-postgres'],
  sqlite: ['services-sqlite'],
  postgres: ['services-postgres'],
};

/** `--only unit,services` -> the names of the steps to run; null means all of them. */
export const chooseSteps = (words, known) => {
  if (words.length === 0) return null;
  const [flag, inline] = words[0].split('=');
  const list = inline ?? words[1];
  if (flag !== '--only' || !list) throw new Mendable(`"${words.join(' ')}" is not understood.`, 'Use: npm test -- --only unit,services,e2e');
  return new Set(list.split(',').flatMap((name) => {
    const steps = GROUPS[name] ?? (known.includes(name) ? [name] : null);
    if (steps) return steps;
    throw new Mendable(`"${name}" is not a step of npm test.`, `The steps: ${[...known, ...Object.keys(GROUPS)].join(', ')}`);
  }));
};
