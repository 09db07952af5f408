import { messages } from '@/lib/messages';
import type { SchemeCode } from './scheme-code';
import type { ScoreInput } from './score-input';
import { SCHEMES } from './schemes';

/**
 * What is wrong with scores, by the path of their field; empty when nothing is. Axes are the scheme's own, each once, each within its
 * scale; a score rests on evidence (`evidenceNeeded`); at least one axis is scored, or nothing was assessed.
 */
export function checkScores(scheme: SchemeCode, scores: readonly ScoreInput[], evidenceNeeded = true): Record<string, string> {
  const { refusals } = messages.readiness;
  const { axes } = SCHEMES[scheme];
  const wrong: Record<string, string> = {};
  for (const [at, { axis, value, evidence }] of scores.entries()) {
    const scale = axes.find(({ code }) => code === axis);
    if (!scale) wrong[`scores.${at}.axis`] = refusals.notOfScheme;
    else if (scores.findIndex((one) => one.axis === axis) !== at) wrong[`scores.${at}.axis`] = refusals.axisTwice;
    else if (value !== null && (value < scale.least || value > scale.most)) wrong[`scores.${at}.value`] = refusals.outOfScale(scale.least, scale.most);
    else if (value !== null && evidenceNeeded && evidence.length === 0) wrong[`scores.${at}.evidence`] = refusals.evidenceNeeded;
  }
  if (Object.keys(wrong).length === 0 && scores.every(({ value }) => value === null)) wrong.scores = refusals.nothingScored;
  return wrong;
}
