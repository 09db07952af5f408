import type { Condition } from '@/lib/domain/listening/condition';
import { subjectWords } from '@/lib/domain/listening/red-flags/subject-words';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';
import type { RuleTest } from '@/lib/domain/listening/rule-test';
import { messages } from '@/lib/messages';

const { rule: words } = messages.listening.redFlags;

const valueWords = ({ of, op, value }: RuleTest, questions: KnownQuestions): string => {
  if (op === 'answered' || op === 'skipped' || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const options = 'question' in of ? questions[of.question]?.options : undefined;
  return options?.[String(value)] ?? String(value);
};

/** A published condition, read out test by test. */
export function RuleInWords({ condition, questions }: { condition: Condition; questions: KnownQuestions }) {
  const texts = Object.fromEntries(Object.entries(questions).map(([key, { text }]) => [key, text]));
  const lines = (tests: readonly RuleTest[]) => tests.map((test, index) => (
    <li key={index}><b>{subjectWords(test.of, texts)}</b> {words.ops[test.op]} {valueWords(test, questions)}</li>
  ));
  const joined = (match: Condition['match']) => `${words.match} ${match === 'all' ? words.matchAll : words.matchAny}`;
  return (
    <div className="grid gap-1.5">
      <p className="muted">{joined(condition.match)}</p>
      <ul className="list-disc pl-5">
        {lines(condition.tests)}
        {condition.groups.map((group, index) => <li key={`group ${index}`}><span className="muted">{joined(group.match)}</span><ul className="list-disc pl-5">{lines(group.tests)}</ul></li>)}
      </ul>
    </div>
  );
}
