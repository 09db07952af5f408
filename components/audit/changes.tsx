import { messages } from '@/lib/messages';
import { Disclosure } from '../ui/disclosure';

export interface ChangedField {
  field: string;
  /** Null where only a digest is kept. */
  value: string | null;
}

interface ChangesProps {
  changes: readonly ChangedField[];
  reason: string | null;
}

const AT_A_GLANCE = 2;
const SHORT = 48;

const one = ({ field, value }: ChangedField) => (value === null ? field : `${field}: ${value}`);

/** What changed: at a glance where it is short, behind a fold where it is not. */
export function Changes({ changes, reason }: ChangesProps) {
  const short = changes.length <= AT_A_GLANCE && changes.every(({ value }) => (value?.length ?? 0) <= SHORT);
  return (
    <>
      {short ? changes.map(one).join(' · ') : (
        <Disclosure summary={changes.map(({ field }) => field).join(', ')}>
          <ul>
            {changes.map(({ field, value }) => (
              <li key={field}>
                {field}: {value ?? <span className="muted">{messages.audit.hidden}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {reason ? <span className="under">{`${messages.audit.reason}: ${reason}`}</span> : null}
    </>
  );
}
