import { refusals } from './pipeline/refusals';
import { words } from './pipeline/words';

export const pipeline = { words, refusals };
