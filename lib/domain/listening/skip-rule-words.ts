import { messages } from '@/lib/messages';
import type { Condition } from './condition';
import type { Question } from './question';
import type { RuleTest } from './rule-test';

const testWords = ({ of, op, value }: RuleTest, questions: readonly Question[]): string => {
  const { skip, yes, no, untitled } = messages.listening.surveys.builder;
  const asked = 'question' in of ? questions.find(({ key }) => key === of.question) : undefined;
  const subject = 'question' in of ? (asked ? asked.text || untitled : of.question) : messages.listening.redFlags.facts[of.fact];
  if (op === 'answered' || op === 'skipped' || value === null) return `“${subject}” ${skip.ops[op]}`;
  const said = typeof value === 'boolean' ? (value ? yes : no) : asked?.options.find(({ key }) => key === value)?.label ?? String(value);
  return `“${subject}” ${skip.ops[op]} ${said}`;
};

/** A skip rule read out in one line; a group in brackets. A question it looks at that is not there goes by its key. */
export const skipRuleWords = ({ match, tests, groups }: Condition, questions: readonly Question[]): string => {
  const { and, or } = messages.listening.surveys.builder.skip;
  const joined = (how: Condition['match'], parts: readonly string[]) => parts.join(how === 'all' ? and : or);
  const inner = groups.map((group) => `(${joined(group.match, group.tests.map((test) => testWords(test, questions)))})`);
  return joined(match, [...tests.map((test) => testWords(test, questions)), ...inner]);
};
