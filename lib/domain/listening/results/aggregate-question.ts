import { aggregateRelease, type Release } from '../../indicators/aggregate-release';
import type { Answer, AnswerValue } from '../answer';
import { givenValue } from '../given-value';
import type { Question } from '../question';
import { admittedGroups, type FirmGroup } from './admitted-groups';
import { answerCells, type AnswerCells } from './answer-cells';
import { countedBeside, passesBeside } from './beside-the-known';
import { hiddenCells } from './hidden-cells';
import { medianOf } from './median-of';
import type { GroupResult, QuestionResult, ResultCell, ResultNumbers } from './question-result';
import type { SuppressionRule } from './suppression-rule';

const LEAST_FOR_MEDIAN = 5;

type Given = ReadonlyMap<string, AnswerValue>;
type Figures = Pick<QuestionResult, 'cells' | 'numbers' | 'reason'> & {
  /** Whether the figures of this part of the firms may be told beside those of all. */
  fits: (part: readonly string[]) => boolean;
  ofGroup: (members: readonly string[]) => Pick<GroupResult, 'cells' | 'mean'>;
};

const nothing: Figures = { cells: null, numbers: null, reason: null, fits: () => false, ofGroup: () => ({ cells: null, mean: null }) };

const counted = ({ cells }: AnswerCells, values: readonly AnswerValue[]): number[] => cells.map(({ holds }) => values.filter(holds).length);

/** Positions that stay hidden. Bars that stand by themselves: those that too few firms chose, or too few left. */
const hiddenOf = ({ apart, cells }: AnswerCells, counts: readonly number[], firms: number, least: number): 'all' | ReadonlySet<number> => {
  if (apart) return hiddenCells(counts, least);
  const few = (count: number) => count > 0 && count < least;
  return new Set(cells.map((_, at) => at).filter((at) => few(counts[at]!) || few(firms - counts[at]!)));
};

const barsOf = ({ cells }: AnswerCells, counts: readonly number[], firms: number, hidden: ReadonlySet<number>): ResultCell[] =>
  cells.map(({ key, label }, at) => (hidden.has(at) ? { key, label, count: null, share: null } : { key, label, count: counts[at]!, share: counts[at]! / firms }));

const distribution = (bars: AnswerCells, given: Given, least: number): Figures => {
  const all = [...given.values()];
  const counts = counted(bars, all);
  const hidden = hiddenOf(bars, counts, all.length, least);
  if (hidden === 'all') return { ...nothing, reason: 'too-few-firms' };
  const safe = (count: number) => count === 0 || count >= least;
  const measure = (part: readonly string[]) => counted(bars, part.map((firm) => given.get(firm)!));
  return {
    cells: barsOf(bars, counts, all.length, hidden),
    numbers: null,
    reason: null,
    fits: (part) => {
      if (part.length < least || (bars.apart && hidden.size > 0)) return false;
      return measure(part).every((count, at) => hidden.has(at) || (safe(count) && (bars.apart || safe(part.length - count))));
    },
    ofGroup: (members) => ({ cells: barsOf(bars, measure(members), members.length, hidden), mean: null }),
  };
};

const roundedTo2 = (value: number): number => Number(value.toPrecision(2));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const numbers = (given: Given, rule: SuppressionRule, known: readonly ReadonlySet<string>[]): Figures => {
  const numberOf = (firm: string) => Number(given.get(firm));
  const release = (values: readonly number[]) => aggregateRelease(values.map(Math.abs), { leastFirms: rule.minimumFirms, mostDominance: rule.dominancePercent / 100 });
  const values = [...given.keys()].map(numberOf);
  const fits = (part: readonly string[]) => release(part.map(numberOf)).released;
  const whole = release(values);
  const released: Release = !whole.released || passesBeside([...given.keys()], known, fits) ? whole : { released: false, reason: 'withheld-dominance' };
  const median = values.length >= Math.max(LEAST_FOR_MEDIAN, rule.minimumFirms) ? roundedTo2(medianOf(values)) : null;
  const told: ResultNumbers = released.released ? { mean: meanOf(values), median, reason: null } : { mean: null, median: null, reason: released.reason };
  return {
    cells: null, numbers: told, reason: told.reason,
    fits: (part) => fits(part) && passesBeside(part, known, fits),
    ofGroup: (members) => ({ cells: null, mean: meanOf(members.map(numberOf)) }),
  };
};

const figuresOf = (question: Question, given: Given, rule: SuppressionRule, known: readonly ReadonlySet<string>[]): Figures => {
  if (question.type === 'number' || question.type === 'money') return numbers(given, rule, known);
  const bars = answerCells(question, [...given.values()]);
  return bars ? distribution(bars, given, rule.minimumFirms) : nothing;
};

/**
 * What firms answered to one question, as far as it may be told. `answers` holds each firm once, by its id; a firm that
 * was not asked is left out. Nothing is told of fewer firms than the rule asks for; small cells are hidden with what would
 * give them away; groups are told where they and all they leave over pass. Texts are counted and never shown. `known` is
 * what single readers know of these firms (see whoKnows): firms that would be left alone by it are not counted.
 */
export const aggregateQuestion = (
  question: Question, answers: ReadonlyMap<string, Answer | undefined>, groups: readonly FirmGroup[], rule: SuppressionRule,
  known: readonly ReadonlySet<string>[] = [],
): QuestionResult => {
  const least = rule.minimumFirms;
  const values = new Map([...answers].flatMap(([firm, answer]) => {
    const value = givenValue(answer);
    return value === null ? [] : [[firm, value] as const];
  }));
  const firms = countedBeside([...values.keys()], known, least);
  const given: Given = new Map(firms.map((firm) => [firm, values.get(firm)!]));
  const skipped = [...answers.values()].filter((answer) => answer?.skipped).length;
  const [few, rest] = [skipped > 0 && skipped < least, answers.size - firms.length - skipped];
  const told = { question, skipped: few || (rest > 0 && rest < least) ? null : skipped };
  if (firms.length < least) {
    return { ...told, answered: null, skipped: null, cells: null, numbers: null, reason: 'too-few-firms', groups: groups.map(({ key }) => ({ key, answered: null, cells: null, mean: null })) };
  }
  const { cells, numbers: figures, reason, fits, ofGroup } = figuresOf(question, given, rule, known);
  const enough = (part: readonly string[]) => part.length >= least;
  const sized = admittedGroups(firms, groups, (part) => enough(part) && passesBeside(part, known, enough));
  const measured = reason === null ? admittedGroups(firms, groups.filter(({ key }) => sized.has(key)), (part) => fits(part) && passesBeside(part, known, enough)) : new Set<string>();
  return {
    ...told, answered: firms.length, cells, numbers: figures, reason,
    groups: groups.map(({ key, firms: members }) => {
      const those = firms.filter((firm) => members.has(firm));
      const of = measured.has(key) ? ofGroup(those) : { cells: null, mean: null };
      return { key, answered: sized.has(key) ? those.length : null, ...of };
    }),
  };
};
