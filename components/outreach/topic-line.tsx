'use client';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { DraftTopic } from '@/lib/domain/outreach/contact-draft';
import { FOLLOW_UP_STATES, ISSUE_TYPES, type FollowUpState } from '@/lib/domain/outreach/topic';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import { DueInput } from './due-input';
import { OwnerSelect } from './owner-select';

interface TopicLineProps {
  /** Its place among the topics, from 0. */
  index: number;
  value: DraftTopic;
  onChange: (value: DraftTopic) => void;
  onRemove: () => void;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
  errors: { text?: string; state?: string; due?: string; ownerId?: string };
}

/** One thing that was talked about, of what kind, and what follows from it. */
export function TopicLine({ index, value, onChange, onRemove, today, me, colleagues, errors }: TopicLineProps) {
  const { form, issueTypes, followUpStates } = messages.outreach;
  const path = `topics.${index}`;
  return (
    <li>
      <div className="edit">
        <TextInput name={`${path}.text`} label={form.topicOf(index + 1)} value={value.text} onChange={(event) => onChange({ ...value, text: event.target.value })} error={errors.text} />
        <div className="pair">
          <SelectBox
            name={`${path}.issueType`}
            label={form.issueType}
            emptyLabel={form.noIssueType}
            options={ISSUE_TYPES.map((type) => ({ value: type, label: issueTypes[type] }))}
            value={value.issueType}
            onChange={(event) => onChange({ ...value, issueType: event.target.value })}
          />
          {value.promised ? (
            <p className="hint text-ink-3">{`${followUpStates[value.state]} (${form.followsItsTasks})`}</p>
          ) : (
            <SelectBox
              name={`${path}.state`}
              label={form.followUpState}
              options={FOLLOW_UP_STATES.map((state) => ({ value: state, label: followUpStates[state] }))}
              value={value.state}
              onChange={(event) => onChange({ ...value, state: event.target.value as FollowUpState })}
              error={errors.state}
            />
          )}
        </div>
        {value.state === 'required' && !value.promised ? (
          <div className="pair">
            <DueInput name={`${path}.due`} value={value.due} onChange={(due) => onChange({ ...value, due })} today={today} error={errors.due} />
            <OwnerSelect name={`${path}.ownerId`} value={value.ownerId} onChange={(ownerId) => onChange({ ...value, ownerId })} colleagues={colleagues} me={me} error={errors.ownerId} />
          </div>
        ) : null}
        <div className="form-actions">
          <Button look="quiet" size="small" onClick={onRemove}>{messages.ui.remove(form.topicOf(index + 1))}</Button>
        </div>
      </div>
    </li>
  );
}
