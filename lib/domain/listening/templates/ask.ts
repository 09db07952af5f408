import type { Condition } from '../condition';
import type { Question } from '../question';
import type { RuleTest } from '../rule-test';

type Extra = Partial<Pick<Question, 'help' | 'unit' | 'showIf'>>;
type Options = readonly (readonly [key: string, label: string])[];

const plain = { help: null, unit: null, options: [], scale: null, showIf: null } satisfies Partial<Question>;

/** Questions as the templates are written: what is not said is left out. */
export const ask = {
  yesNo: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'yes_no', text, ...extra }),
  number: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'number', text, ...extra }),
  money: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'money', text, ...extra }),
  date: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'date', text, ...extra }),
  text: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'text', text, ...extra }),
  words: (key: string, text: string, extra: Extra = {}): Question => ({ ...plain, key, type: 'long_text', text, ...extra }),
  choice: (key: string, text: string, options: Options, extra: Extra = {}): Question =>
    ({ ...plain, key, type: 'choice', text, options: options.map(([option, label]) => ({ key: option, label })), ...extra }),
  choices: (key: string, text: string, options: Options, extra: Extra = {}): Question =>
    ({ ...plain, key, type: 'choices', text, options: options.map(([option, label]) => ({ key: option, label })), ...extra }),
  /** From 1 to 5. */
  scale: (key: string, text: string, leastLabel: string, mostLabel: string, extra: Extra = {}): Question =>
    ({ ...plain, key, type: 'scale', text, scale: { least: 1, most: 5, leastLabel, mostLabel }, ...extra }),
};

/** Asked only where one earlier answer is so. */
export const when = (question: string, op: RuleTest['op'], value: RuleTest['value'] = null): Condition =>
  ({ match: 'all', tests: [{ of: { question }, op, value }], groups: [] });
