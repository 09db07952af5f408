import { inFolder } from './folder';

/** Whoever opens the set-up link first; administrator and coordinator. */
export const administrator = {
  name: 'Ada Quesnel',
  email: 'ada@example.ca',
  password: 'seven quiet drills 47',
  /** The browser's state once signed in. */
  state: inFolder('administrator.json'),
};
