'use client';
import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import type { Colleague } from './colleague';
import { mustGiveReason } from '@/lib/domain/outreach/must-give-reason';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

interface SeenByProps {
  level: Confidentiality;
  /** The level the contact has now; the same as `level` for a new one. */
  from: Confidentiality;
  readers: readonly string[];
  onReaders: (ids: string[]) => void;
  reason: string;
  onReason: (reason: string) => void;
  me: string;
  colleagues: readonly Colleague[];
  errors: { readers?: string; reason?: string };
}

/** What a level asks for beside itself: the named readers of a restricted contact, a reason for opening one further. */
export function SeenBy({ level, from, readers, onReaders, reason, onReason, me, colleagues, errors }: SeenByProps) {
  const { form } = messages.outreach;
  const others = colleagues.filter(({ id, works }) => (works && id !== me) || readers.includes(id));
  return (
    <>
      {level === 'restricted' ? (
        <fieldset className="field" id="f-readers" tabIndex={-1} aria-invalid={errors.readers ? true : undefined}>
          <legend className="pb-1">{form.readers}</legend>
          <p className="hint">{others.length > 0 ? form.readersHint : form.noReaders}</p>
          <div className="flex flex-wrap gap-x-5">
            {others.map(({ id, name }) => (
              <Checkbox
                key={id}
                name={`reader-${id}`}
                label={name}
                checked={readers.includes(id)}
                onChange={(event) => onReaders(event.target.checked ? [...readers, id] : readers.filter((reader) => reader !== id))}
              />
            ))}
          </div>
          {errors.readers ? <p className="error">{errors.readers}</p> : null}
        </fieldset>
      ) : null}
      {mustGiveReason(from, level) ? (
        <TextInput name="reason" label={form.reason} value={reason} onChange={(event) => onReason(event.target.value)} error={errors.reason} />
      ) : null}
    </>
  );
}
