'use client';
import { useState, type ComponentPropsWithRef } from 'react';
import { ACTIVITY_KINDS, type ActivityKind } from '@/lib/domain/outreach/activity-kind';
import { messages } from '@/lib/messages';
import { useKindKeys } from './use-kind-keys';

interface KindPickerProps {
  kind: ActivityKind;
  /** What the form's library puts on each radio. */
  radio: ComponentPropsWithRef<'input'>;
}

const OFTEN = ACTIVITY_KINDS.slice(0, 5);
const SELDOM = ACTIVITY_KINDS.slice(5);

/** The five kinds of every day, each on Alt with its number, and five more when asked for. */
export function KindPicker({ kind, radio }: KindPickerProps) {
  const { form, kinds } = messages.outreach;
  const [opened, setOpened] = useState(false);
  const open = opened || SELDOM.includes(kind);
  const fieldset = useKindKeys(OFTEN.length);
  const segment = (value: ActivityKind, index: number) => (
    <label key={value} title={OFTEN.includes(value) ? form.kindKey(kinds[value], index + 1) : undefined}>
      <input aria-keyshortcuts={OFTEN.includes(value) ? `Alt+${index + 1}` : undefined} {...radio} type="radio" value={value} defaultChecked={value === kind} id={value === kind ? 'f-kind' : undefined} />
      <span>{kinds[value]}</span>
    </label>
  );
  return (
    <fieldset ref={fieldset} className="field kinds">
      <legend className="sr-only">{form.kind}</legend>
      <div className="segments">
        {OFTEN.map(segment)}
        <button type="button" className="more" aria-expanded={open} onClick={() => setOpened(!open)}>
          {form.more}
        </button>
      </div>
      {open ? <div className="segments">{SELDOM.map(segment)}</div> : null}
    </fieldset>
  );
}
