'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { KnownFacts } from '@/lib/domain/pipeline/missing-facts';
import { OPEN_STAGES, isOpenStage, type Stage } from '@/lib/domain/pipeline/stage';
import { messages } from '@/lib/messages';
import type { Deed } from './deed';
import { MoveDialog } from './move-dialog';
import type { MoveChoices } from './move-fields';

/** Moves the case in hand to another stage. */
export function MoveButton({ moved, choices, move, look = 'primary' }: { moved: { id: string; name: string; stage: Stage; facts: KnownFacts }; choices: MoveChoices; move: Deed; look?: 'plain' | 'primary' }) {
  const [open, setOpen] = useState(false);
  const next = isOpenStage(moved.stage) ? OPEN_STAGES[OPEN_STAGES.indexOf(moved.stage) + 1] ?? 'won' : 'contacted';
  return (
    <>
      <Button look={look} keys="m" onClick={() => setOpen(true)}>{messages.pipeline.record.move}</Button>
      {open ? <MoveDialog moved={moved} to={next} choices={choices} move={move} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
