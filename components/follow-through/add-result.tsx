'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { messages } from '@/lib/messages';
import type { ResultKind } from './result';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultForm } from './result-form';

interface AddResultProps extends ResultSetting {
  /** One kind is a button, several are a menu. */
  kinds: readonly ResultKind[];
  actions: ResultActions;
}

/** Notes a new record of follow-through, in a form over the page. */
export function AddResult({ kinds, actions, ...setting }: AddResultProps) {
  const { panel, form } = messages.followThrough;
  const [of, setOf] = useState<ResultKind | null>(null);
  const close = () => setOf(null);
  const [only] = kinds;
  return (
    <>
      {kinds.length === 1 && only ? <Button onClick={() => setOf(only)}>{form.titles[only]}</Button> : (
        <Menu label={panel.add} look="btn small">
          {kinds.map((kind) => <button key={kind} type="button" onClick={() => setOf(kind)}>{panel.addOf[kind]}</button>)}
        </Menu>
      )}
      <Dialog open={of !== null} onClose={close} title={of ? form.titles[of] : ''}>
        {of ? <ResultForm {...setting} of={of} actions={actions} onDone={close} /> : null}
      </Dialog>
    </>
  );
}
