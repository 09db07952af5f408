import { board } from './pipeline/board';
import { record } from './pipeline/record';
import { refusals } from './pipeline/refusals';
import { words } from './pipeline/words';

export const pipeline = { ...board, ...record, words, refusals };
