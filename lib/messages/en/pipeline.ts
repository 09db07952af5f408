import { board } from './pipeline/board';
import { record } from './pipeline/record';
import { refusals } from './pipeline/refusals';
import { review } from './pipeline/review';
import { table } from './pipeline/table';
import { words } from './pipeline/words';

export const pipeline = { ...board, ...record, ...review, ...table, words, refusals };
