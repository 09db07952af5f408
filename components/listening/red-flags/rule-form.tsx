'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DeedForm } from '@/components/ui/deed-form';
import { CLOCK_UNITS } from '@/lib/domain/listening/clock';
import type { Condition } from '@/lib/domain/listening/condition';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';
import type { RuleTerms } from '@/lib/domain/listening/red-flags/rule-draft';
import { SEVERITIES } from '@/lib/domain/listening/severity';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { TestGroup } from './test-group';

interface RuleFormProps {
  /** Null: a new rule. */
  draft: (RuleTerms & { id: string; revision: number }) | null;
  questions: KnownQuestions;
  save: (input: never) => Promise<ActionResult<unknown>>;
  /** Something was changed and is not saved. */
  onTouched?: () => void;
}

const NOTHING: Condition = { match: 'all', tests: [], groups: [] };

/** Writes a rule: when it is raised, how pressing, how long, and what helps. */
export function RuleForm({ draft, questions, save, onTouched }: RuleFormProps) {
  const { rule: words, severities, clockUnits } = messages.listening.redFlags;
  const [condition, change] = useState(draft?.condition ?? NOTHING);
  const setCondition = (next: Condition) => { change(next); onTouched?.(); };
  const { groups } = condition;
  return (
    <div onChange={onTouched}>
      <DeedForm
        action={save} submitLabel={words.save} done={words.saved} to="/red-flags/rules/[id]"
        base={{ ...(draft && { id: draft.id, revision: draft.revision }), condition }}
        fields={[
          { name: 'name', kind: 'text', label: words.name, hint: words.nameHint, value: draft?.name },
          { name: 'advice', kind: 'area', label: words.advice, hint: words.adviceHint, optional: true, value: draft?.advice ?? '' },
          { name: 'severity', kind: 'select', label: words.severity, options: SEVERITIES.map((value) => ({ value, label: severities[value] })), value: draft?.severity ?? 'serious' },
          { name: 'clock.amount', pair: 'clock', kind: 'number', label: words.clockAmount, value: String(draft?.clock.amount ?? 5) },
          { name: 'clock.unit', pair: 'clock', kind: 'select', label: words.clockUnit, options: CLOCK_UNITS.map((value) => ({ value, label: clockUnits[value] })), value: draft?.clock.unit ?? 'business_days' },
        ]}
      >
        <fieldset className="grid gap-3 pb-2" id="f-condition.tests">
          <legend className="label">{words.condition}</legend>
          <TestGroup path="condition" group={condition} questions={questions} onChange={(group) => setCondition({ ...condition, ...group })} />
          {groups.map((group, index) => (
            <fieldset key={index} className="grid gap-2 pl-4">
              <legend className="label">{words.group}</legend>
              <TestGroup path={`condition.groups.${index}`} group={group} questions={questions} onChange={(changed) => setCondition({ ...condition, groups: groups.map((one, at) => (at === index ? changed : one)) })} />
              <div className="form-actions"><Button size="small" look="quiet" onClick={() => setCondition({ ...condition, groups: groups.filter((_one, at) => at !== index) })}>{words.removeGroup}</Button></div>
            </fieldset>
          ))}
          {groups.length < 5 ? <div className="form-actions"><Button size="small" onClick={() => setCondition({ ...condition, groups: [...groups, { match: 'any', tests: [] }] })}>{words.addGroup}</Button></div> : null}
        </fieldset>
      </DeedForm>
    </div>
  );
}
