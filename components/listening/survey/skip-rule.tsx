import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import type { Condition } from '@/lib/domain/listening/condition';
import { operatorsOf } from '@/lib/domain/listening/operators-of';
import type { Question } from '@/lib/domain/listening/question';
import type { RuleTest } from '@/lib/domain/listening/rule-test';
import { messages } from '@/lib/messages';
import { SkipValue } from './skip-value';

interface SkipRuleProps {
  name: string;
  rule: Condition | null;
  /** Questions that come before. */
  earlier: readonly Question[];
  onChange: (rule: Condition | null) => void;
  error?: string;
}

const testOn = (question: Question): RuleTest => {
  const op = operatorsOf(question.type)[0] ?? 'answered';
  const value = question.type === 'yes_no' ? true : question.options[0]?.key ?? (question.type === 'scale' ? (question.scale?.most ?? 5) : null);
  return { of: { question: question.key }, op, value };
};

/** When a question is asked at all: tests of earlier answers, joined by all or any. */
export function SkipRule({ name, rule, earlier, onChange, error }: SkipRuleProps) {
  const { skip } = messages.listening.surveys.builder;
  const first = earlier.at(-1);
  const set = (at: number, test: RuleTest) => rule && onChange({ ...rule, tests: rule.tests.map((one, index) => (index === at ? test : one)) });
  const remove = (at: number) => rule && onChange(rule.tests.length > 1 ? { ...rule, tests: rule.tests.filter((_, index) => index !== at) } : null);
  return (
    <fieldset className="skip-rule">
      <legend className="label">{skip.label}</legend>
      {rule === null ? <p className="muted">{first ? skip.always : skip.none}</p> : null}
      {rule && rule.tests.length > 1 ? (
        <SelectBox name={`${name}.match`} label={skip.match} value={rule.match} onChange={(event) => onChange({ ...rule, match: event.target.value === 'any' ? 'any' : 'all' })}
          options={[{ value: 'all', label: skip.all }, { value: 'any', label: skip.any }]} />
      ) : null}
      {rule?.tests.map((test, at) => {
        const of = 'question' in test.of ? earlier.find(({ key }) => 'question' in test.of && key === test.of.question) : undefined;
        const path = `${name}.${at}`;
        return (
          <div className="test" key={at}>
            <SelectBox name={`${path}.of`} label={skip.subject} value={of?.key ?? ''} emptyLabel={of ? undefined : ''} options={earlier.map(({ key, text }) => ({ value: key, label: text }))}
              onChange={(event) => { const chosen = earlier.find(({ key }) => key === event.target.value); if (chosen) set(at, testOn(chosen)); }} />
            <SelectBox name={`${path}.op`} label={skip.op} value={test.op} options={(of ? operatorsOf(of.type) : [test.op]).map((op) => ({ value: op, label: skip.ops[op] }))}
              onChange={(event) => { const op = operatorsOf(of?.type ?? 'text').find((one) => one === event.target.value); if (op) set(at, { ...test, op }); }} />
            {of ? <SkipValue name={`${path}.value`} of={of} test={test} onChange={(value) => set(at, { ...test, value })} /> : <span />}
            <Button size="small" aria-label={`${skip.remove} ${at + 1}`} onClick={() => remove(at)}>{messages.listening.surveys.builder.remove}</Button>
          </div>
        );
      })}
      {rule && rule.groups.length > 0 ? <p className="muted">{skip.grouped}</p> : null}
      {error ? <p className="error">{error}</p> : null}
      {first ? (
        <p><Button size="small" onClick={() => onChange(rule ? { ...rule, tests: [...rule.tests, testOn(first)] } : { match: 'all', tests: [testOn(first)], groups: [] })}>{skip.add}</Button></p>
      ) : null}
    </fieldset>
  );
}
