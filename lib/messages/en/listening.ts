import { interviews } from './listening-interviews';
import { redFlags } from './listening-red-flags';
import { results } from './listening-results';
import { surveys } from './listening-surveys';

export const listening = {
  interviews,
  redFlags,
  results,
  surveys,
  words: {
    yes: 'Yes',
    no: 'No',
    skipped: 'Skipped',
    noAnswer: 'No answer',
    ofScale: (point: number, most: number) => `${point} of ${most}`,
    scaleEnd: (point: number, end: string) => `${point} ${end}`,
  },
  refusals: {
    key: 'Small letters, digits and underscores, starting with a letter.',
    looksAhead: 'A skip rule may only look at questions asked before this one.',
    askedTwice: 'Another question of this survey has the same key.',
    blockTwice: 'Another block of this survey has the same key.',
    looksAtFacts: 'A skip rule looks at answers alone.',
    notANumber: 'Write a number, for example 12 or -3.5.',
    notMoney: 'Write whole dollars, for example 250000.',
    skippedWithValue: 'A skipped question has no answer.',
  },
};
