'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/show-toast';
import { chunks } from '@/lib/domain/shared/chunks';
import type { Attempt } from '@/lib/domain/sheet/mend';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Changes } from './block-changes';
import type { SheetDeeds } from './deeds';

interface ChangeDialogProps {
  title: string;
  changes: Changes;
  deeds: SheetDeeds;
  onClose: () => void;
  onDone: () => void;
}

const AT_ONCE = 500;
const NAMED = 8;
const { change: words } = messages.sheet;
const counted = (say: (rows: string, one: boolean) => string, count: number) => say(format.number(count), count === 1);

/** Before many cells change: how many rows would, how many say so already, which are refused and why. Nothing is written until it is said. */
export function ChangeDialog({ title, changes, deeds, onClose, onDone }: ChangeDialogProps) {
  const [attempts, setAttempts] = useState<readonly Attempt[] | null>(null);
  const [tried, setTried] = useState(0);
  const [done, setDone] = useState<number | null>(null);
  const [fault, setFault] = useState('');
  const { mends, names, unread, beyond } = changes;

  useEffect(() => {
    let left = false;
    const ask = async () => {
      const found: Attempt[] = [];
      for (const some of chunks(mends, AT_ONCE)) {
        const answer = await deeds.attempt([...some]).catch(() => null);
        if (left) return;
        if (!answer?.ok) return setFault(answer?.error.message ?? messages.ui.serverSilent);
        found.push(...answer.value);
        setTried(found.length);
      }
      setAttempts(found);
    };
    void ask();
    return () => { left = true; };
  }, [mends, deeds]);

  const of = (outcome: Attempt['outcome']) => (attempts ?? []).filter((one) => one.outcome === outcome);
  const changing = new Set(of('changes').map(({ id }) => id));
  const refused = of('refused').flatMap((one) => (one.outcome === 'refused' ? [one] : []));

  async function apply() {
    const chosen = mends.filter(({ id }) => changing.has(id));
    let written = 0;
    let action: string | undefined;
    setDone(0);
    for (const some of chunks(chosen, AT_ONCE)) {
      const answer = await deeds.mend([...some], action).catch(() => null);
      if (!answer?.ok) {
        const { message, fields = {} } = answer?.error ?? { message: messages.ui.serverSilent };
        setDone(null);
        return setFault([Object.values(fields)[0] ?? message, written > 0 ? words.stopped(format.number(written)) : ''].join(' '));
      }
      action = answer.action;
      written += some.length;
      setDone(written);
    }
    showToast({ message: counted(words.done, written), did: action });
    onDone();
    onClose();
  }

  return (
    <Dialog open onClose={onClose} title={title}>
      <div className="form">
        {attempts === null && fault === '' ? <p role="status">{words.counting}</p> : null}
        {attempts === null && fault === '' && mends.length > AT_ONCE ? <progress value={tried} max={mends.length} aria-label={words.tried(format.number(tried), format.number(mends.length))} /> : null}
        {fault ? <p role="alert" className="error">{fault}</p> : null}
        {attempts ? (
          <ul className="tally" role="status">
            <li><b>{counted(words.changes, changing.size)}</b></li>
            {of('same').length > 0 ? <li>{counted(words.same, of('same').length)}</li> : null}
            {refused.length > 0 ? <li className="late">{counted(words.refused, refused.length)}</li> : null}
            {unread.length > 0 ? <li className="late">{counted(words.unread, unread.length)}: {[...new Set(unread)].slice(0, NAMED).join('; ')}</li> : null}
            {beyond > 0 ? <li className="late">{words.beyond(format.number(beyond))}</li> : null}
          </ul>
        ) : null}
        {refused.length > 0 ? (
          <ul className="refusals">
            {refused.slice(0, NAMED).map(({ id, why }) => <li key={id}><b>{names[id] ?? id}</b> {why}</li>)}
            {refused.length > NAMED ? <li>{words.andMore(format.number(refused.length - NAMED))}</li> : null}
          </ul>
        ) : null}
        {done !== null ? <progress value={done} max={changing.size} aria-label={words.progress(format.number(done), format.number(changing.size))} /> : null}
        <div className="form-actions">
          {attempts && changing.size > 0 ? <Button look="primary" pending={done !== null} onClick={() => void apply()}>{counted(refused.length > 0 ? words.applyOthers : words.apply, changing.size)}</Button> : null}
          {attempts && changing.size === 0 ? <span>{words.nothing}</span> : null}
          <Button onClick={onClose}>{messages.ui.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
