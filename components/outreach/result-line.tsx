'use client';
import { Button } from '@/components/ui/button';
import type { ChoiceSearch } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { DraftParticipant } from '@/lib/domain/outreach/contact-draft';
import type { DraftClaim, DraftCommitment, DraftIntroduction, DraftReferral } from '@/lib/domain/outreach/draft-results';
import { messages } from '@/lib/messages';
import { DueInput } from './due-input';

type Line = DraftCommitment | DraftReferral | DraftIntroduction | DraftClaim;

interface ResultLineProps {
  /** Its place in the form: 'results.referrals.0'. */
  path: string;
  /** What it is, for the button that takes it out. */
  title: string;
  line: Line;
  onChange: (line: Line) => void;
  onRemove: () => void;
  search: ChoiceSearch;
  today: string;
  errorOf: (field: string) => string | undefined;
}

/** The fields of one thing that came out of a contact, as few as its kind needs. */
export function ResultLine({ path, title, line, onChange, onRemove, search, today, errorOf }: ResultLineProps) {
  const { form: words, claimKinds } = messages.followThrough;
  const party = (field: string, label: string, value: DraftParticipant | null) => (
    <ComboBox name={`${path}.${field}`} label={label} value={value} search={search} error={errorOf(field)} onChange={(choice) => onChange({ ...line, [field]: choice } as Line)} />
  );
  const text = (field: string, label: string, value: string, numeric = false) => (
    <TextInput name={`${path}.${field}`} label={label} value={value} inputMode={numeric ? 'numeric' : undefined} error={errorOf(field)} onChange={(event) => onChange({ ...line, [field]: event.target.value } as Line)} />
  );
  return (
    <li>
      <div className="edit" role="group" aria-label={title}>
        {'text' in line ? (
          <>
            <div className="pair">
              <SelectBox name={`${path}.side`} label={words.side} value={line.side} options={[{ value: 'ours', label: words.ours }, { value: 'theirs', label: words.theirs }]} onChange={(event) => onChange({ ...line, side: event.target.value === 'theirs' ? 'theirs' : 'ours' })} />
              {party('who', words.who, line.who)}
            </div>
            {text('text', words.promise, line.text)}
            <DueInput name={`${path}.due`} value={line.due} onChange={(due) => onChange({ ...line, due })} today={today} error={errorOf('due')} />
          </>
        ) : null}
        {'need' in line ? (
          <>
            <div className="pair">{party('who', words.sent, line.who)}{party('to', words.agency, line.to)}</div>
            {text('need', words.need, line.need)}
          </>
        ) : null}
        {'purpose' in line ? (
          <>
            <div className="pair">{party('a', words.a, line.a)}{party('b', words.b, line.b)}</div>
            {text('purpose', words.purpose, line.purpose)}
          </>
        ) : null}
        {'jobs' in line ? (
          <>
            {party('who', words.firm, line.who)}
            <div className="pair">
              <SelectBox name={`${path}.kind`} label={words.claimKind} value={line.kind} options={(['retained', 'created'] as const).map((value) => ({ value, label: claimKinds[value] }))} onChange={(event) => onChange({ ...line, kind: event.target.value === 'created' ? 'created' : 'retained' })} />
              {text('jobs', words.jobs, line.jobs, true)}
            </div>
            {text('statement', words.statement, line.statement)}
          </>
        ) : null}
        <div className="form-actions">
          <Button look="quiet" size="small" onClick={onRemove}>{messages.ui.remove(title)}</Button>
        </div>
      </div>
    </li>
  );
}
