'use client';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Condition } from '@/lib/domain/listening/condition';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';
import { messages } from '@/lib/messages';
import { TestEditor } from './test-editor';

type Group = Pick<Condition, 'match' | 'tests'>;

interface TestGroupProps {
  path: string;
  group: Group;
  questions: KnownQuestions;
  onChange: (group: Group) => void;
}

/** Tests joined by all or any. */
export function TestGroup({ path, group, questions, onChange }: TestGroupProps) {
  const { rule: words } = messages.listening.redFlags;
  const { match, tests } = group;
  const first = Object.keys(questions)[0];
  const empty = { of: first ? { question: first } : { fact: 'days_since_contact' as const }, op: 'is' as const, value: null };
  return (
    <div className="grid gap-2">
      <RadioGroup
        name={`${path}.match`} label={words.match} size="small" value={match}
        options={[{ value: 'all', label: words.matchAll }, { value: 'any', label: words.matchAny }]}
        onChange={(event) => onChange({ ...group, match: event.target.value === 'any' ? 'any' : 'all' })}
      />
      {tests.length > 0 ? <ul className="listing">
        {tests.map((test, index) => (
          <TestEditor
            key={index} path={`${path}.tests.${index}`} test={test} questions={questions}
            onChange={(changed) => onChange({ ...group, tests: tests.map((one, at) => (at === index ? changed : one)) })}
            onRemove={() => onChange({ ...group, tests: tests.filter((_one, at) => at !== index) })}
          />
        ))}
      </ul> : null}
      <div className="form-actions"><Button size="small" onClick={() => onChange({ ...group, tests: [...tests, empty] })}>{words.addTest}</Button></div>
    </div>
  );
}
