'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { focusFirstProblem } from '@/components/ui/focus-first-problem';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { SelectBox } from '@/components/ui/select-box';
import { sendByKey } from '@/components/ui/send-by-key';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import type { EvidenceChoice } from '@/lib/domain/readiness/evidence-choice';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import type { SubjectInput } from '@/lib/domain/readiness/subject-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { assessmentOfForm } from './assessment-of-form';
import { evidenceAsChoice } from './evidence-as-choice';
import { foldedMatches } from './folded-matches';
import { ScoreAxis } from './score-axis';
import { WillingForFields } from './willing-for-fields';

interface AssessmentFormProps {
  subject: SubjectInput;
  /** Where its assessments stand. */
  back: string;
  scheme: SchemeCode;
  besideId: string | null;
  evidence: readonly EvidenceChoice[];
  today: string;
  action: (input: never) => Promise<ActionResult<unknown>>;
}

const LATEST = 6;

/** Scores a subject: evidence first, then one step an axis; what is not known is left so. */
export function AssessmentForm({ subject, back, scheme, besideId, evidence, today, action }: AssessmentFormProps) {
  const router = useRouter();
  const [id] = useState(() => newId());
  const { form: words } = messages.readiness.assessing;
  const choices = useMemo(() => evidence.map(evidenceAsChoice), [evidence]);
  const search = useCallback((term: string) => Promise.resolve(foldedMatches(choices, term)), [choices]);
  const [picked, setPicked] = useState<readonly Choice[]>([]);
  const [scores, setScores] = useState<Record<string, string>>({});
  const [without, setWithout] = useState<Record<string, string[]>>({});
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(false);
  const [refusal, setRefusal] = useState<{ message: string; fields: Record<string, string> } | null>(null);
  useLeaveGuard(!done && (picked.length > 0 || Object.keys(scores).length > 0));
  const { axes } = SCHEMES[scheme];

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const { input, nameOf } = assessmentOfForm({ id, subject, scheme, besideId, axes, picked, scores, without, typed: new FormData(event.currentTarget) });
    const result = await action(input as never).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setPending(false);
    if (!result.ok) {
      setRefusal({ message: result.error.message, fields: Object.fromEntries(Object.entries(result.error.fields ?? {}).map(([path, message]) => [nameOf(path), message])) });
      return focusFirstProblem();
    }
    setDone(true);
    showToast({ message: words.saved, did: result.action });
    router.push(back);
  }

  const errorOf = (name: string) => refusal?.fields[name];
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)} onKeyDown={sendByKey}>
      <ErrorSummary message={refusal?.message} problems={Object.entries(refusal?.fields ?? {}).map(([path, message]) => ({ path, id: fieldId(path), message }))} />
      <MultiComboBox name="evidence" label={words.evidence} hint={words.evidenceHints[subject.kind]} placeholder={words.evidencePlaceholder} value={picked} onChange={setPicked} search={search} error={errorOf('evidence')} />
      <div className="chips" role="group" aria-label={words.recent}>
        <span className="muted">{words.recent}</span>
        {choices.filter((choice) => !picked.some((one) => one.id === choice.id)).slice(0, LATEST).map((choice) => (
          <button key={choice.id} type="button" className="chip" title={choice.hint} onClick={() => setPicked([...picked, choice])}>{choice.label}</button>
        ))}
      </div>
      {axes.map((axis) => (
        <ScoreAxis
          key={axis.code} axis={axis} value={scores[axis.code] ?? ''} onValue={(value) => setScores({ ...scores, [axis.code]: value })} evidence={picked}
          without={without[axis.code] ?? []} onWithout={(ids) => setWithout({ ...without, [axis.code]: ids })} error={errorOf(`score-${axis.code}`)}
        />
      ))}
      {scheme === 'rwa' ? <WillingForFields /> : null}
      <TextArea name="note" label={words.note} optional rows={3} error={errorOf('note')} />
      <SelectBox name="confidentiality" label={words.level} emptyLabel={words.levelDefault} options={CONFIDENTIALITIES.map((value) => ({ value, label: messages.outreach.confidentialities[value] }))} error={errorOf('confidentiality')} />
      <DateInput name="assessedOn" label={words.day} defaultValue={today} max={today} error={errorOf('assessedOn')} />
      <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.save}</Button></div>
    </form>
  );
}
