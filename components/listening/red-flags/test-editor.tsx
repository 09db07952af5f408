'use client';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { FACT_KINDS } from '@/lib/domain/listening/fact-kind';
import { operatorsOf, operatorsOfFact } from '@/lib/domain/listening/operators-of';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';
import { typedValue } from '@/lib/domain/listening/red-flags/typed-value';
import { OPERATORS, type Operator, type RuleTest } from '@/lib/domain/listening/rule-test';
import { messages } from '@/lib/messages';

interface TestEditorProps {
  path: string;
  test: RuleTest;
  questions: KnownQuestions;
  onChange: (test: RuleTest) => void;
  onRemove: () => void;
}

/** One test of a rule: what it looks at, how, and with what. */
export function TestEditor({ path, test, questions, onChange, onRemove }: TestEditorProps) {
  const words = messages.listening.redFlags;
  const { of, op, value } = test;
  const subject = 'question' in of ? `question ${of.question}` : `fact ${of.fact}`;
  const known = 'question' in of ? questions[of.question] : undefined;
  const kind = 'question' in of ? (known?.type ?? 'text') : 'fact';
  // A question nobody knows any more is asked whatever it was asked before.
  const allowed = (what: RuleTest['of']): readonly Operator[] => {
    if ('fact' in what) return operatorsOfFact(what.fact);
    const asked = questions[what.question];
    return asked ? operatorsOf(asked.type) : OPERATORS;
  };
  const operators = allowed(of).includes(op) ? allowed(of) : [op, ...allowed(of)];
  const options = [
    ...Object.entries(questions).map(([key, { text }]) => ({ value: `question ${key}`, label: text })),
    ...('question' in of && !known ? [{ value: subject, label: of.question }] : []),
    ...FACT_KINDS.map((fact) => ({ value: `fact ${fact}`, label: words.facts[fact] })),
  ];
  const choices = kind === 'yes_no'
    ? [{ value: 'true', label: words.rule.yes }, { value: 'false', label: words.rule.no }]
    : Object.entries(known?.options ?? {}).map(([key, label]) => ({ value: key, label }));
  const retyped = (next: RuleTest, typed: string): RuleTest => {
    const type = 'question' in next.of ? (questions[next.of.question]?.type ?? 'text') : 'fact';
    return { ...next, value: typedValue(typed, next.op, type) };
  };
  const typed = value === null ? '' : String(value);

  function look(at: string) {
    const [what, key = ''] = at.split(' ');
    const fact = FACT_KINDS.find((one) => one === key);
    const next = what === 'fact' && fact ? { fact } : { question: key };
    onChange({ ...test, of: next, op: allowed(next).includes(op) ? op : allowed(next)[0] ?? op, value: null });
  }

  return (
    <li>
      <div className="edit">
        <div className="test">
          <SelectBox name={`${path}.of`} label={words.rule.of} options={options} value={subject} onChange={(event) => look(event.target.value)} />
          <SelectBox
            name={`${path}.op`} label={words.rule.op} value={op} options={operators.map((one) => ({ value: one, label: words.rule.ops[one] }))}
            onChange={(event) => { const next = OPERATORS.find((one) => one === event.target.value); if (next) onChange(retyped({ ...test, op: next }, typed)); }}
          />
          {op === 'answered' || op === 'skipped' ? null : choices.length > 0 && op !== 'within_months' ? (
            <SelectBox name={`${path}.value`} label={words.rule.value} emptyLabel="" options={choices} value={typed} onChange={(event) => onChange(retyped(test, event.target.value))} />
          ) : (
            <TextInput name={`${path}.value`} label={words.rule.value} defaultValue={typed} key={`${subject} ${op}`} onBlur={(event) => onChange(retyped(test, event.target.value))} />
          )}
          <Button size="small" look="quiet" onClick={onRemove}>{words.rule.removeTest}</Button>
        </div>
      </div>
    </li>
  );
}
