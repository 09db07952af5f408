import { scorePair } from '@/lib/domain/duplicates/score-pair';
import type { LabelledPair } from './read-pairs';

const share = (of: number, all: number) => (all === 0 ? 0 : of / all);

/** How well the verdicts agree with the labels: 'same' and 'likely' say that two are one, everything else that they are two. */
export const tellQuality = (pairs: readonly LabelledPair[]) => {
  const scored = pairs.map((pair) => ({ ...pair, verdict: scorePair(pair.a, pair.b).verdict }));
  const said = scored.filter(({ verdict }) => verdict === 'same' || verdict === 'likely');
  const right = said.filter(({ label }) => label === '=').length;
  const precision = share(right, said.length);
  const recall = share(right, scored.filter(({ label }) => label === '=').length);
  const sites = scored.filter(({ label }) => label === '@');
  return {
    pairs: pairs.length, precision, recall, f1: share(2 * precision * recall, precision + recall),
    sites: share(sites.filter(({ verdict }) => verdict === 'another-site').length, sites.length),
    wrong: scored.filter(({ label, verdict }) => (label === '=') !== (verdict === 'same' || verdict === 'likely')).map(({ label, a, b }) => `${label} ${a.legalName} | ${b.legalName}`),
  };
};
