'use client';
import { useState } from 'react';
import { DeedForm } from '@/components/ui/deed-form';
import { Dialog } from '@/components/ui/dialog';
import { SelectBox } from '@/components/ui/select-box';
import { missingFacts, type KnownFacts } from '@/lib/domain/pipeline/missing-facts';
import { STAGES, type Stage } from '@/lib/domain/pipeline/stage';
import { messages } from '@/lib/messages';
import type { Deed } from './deed';
import { moveFields, type MoveChoices } from './move-fields';

interface MoveDialogProps {
  moved: { id: string; name: string; stage: Stage; facts: KnownFacts };
  /** The stage it is to go to; it can still be chosen anew. */
  to: Stage;
  choices: MoveChoices;
  move: Deed;
  onClose: () => void;
}

/** Asks for what a stage wants to know before a case can stand in it, right where it is moved. */
export function MoveDialog({ moved: { id, name, stage, facts }, to: first, choices, move, onClose }: MoveDialogProps) {
  const { moving: words, words: named, board } = messages.pipeline;
  const [to, setTo] = useState(first);
  const lacking = missingFacts(to, facts);
  return (
    <Dialog open onClose={onClose} title={words.title(name)}>
      <div className="form pb-4">
        <SelectBox label={words.to} value={to} options={STAGES.filter((one) => one !== stage).map((one) => ({ value: one, label: named.stages[one] }))} onChange={(event) => setTo(event.target.value as Stage)} />
        {lacking.length > 0 ? (
          <div className="note-box warn" aria-live="polite">
            <p className="title">{words.asked}</p>
            <ul className="asked">{lacking.map((fact) => <li key={fact}>{named.facts[fact]}</li>)}</ul>
          </div>
        ) : null}
      </div>
      <DeedForm key={to} fields={moveFields(stage, to, facts, choices)} base={{ id, from: stage, to }} action={move} submitLabel={words.submit} done={board.moved(name, named.stages[to])} onDone={onClose} />
    </Dialog>
  );
}
