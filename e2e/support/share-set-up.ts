import { writeFileSync } from 'node:fs';
import { inFolder } from './folder';

/** Says that the first server is set up: the others copy it from here. */
export const shareSetUp = (): void => writeFileSync(inFolder('set-up-is-done'), '');
