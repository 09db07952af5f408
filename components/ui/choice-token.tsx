'use client';
import { messages } from '@/lib/messages';
import type { Choice } from './choice';

interface ChoiceTokenProps {
  choice: Choice;
  onRemove: () => void;
}

/** A chosen thing inside its field, with the button that takes it out. */
export function ChoiceToken({ choice, onRemove }: ChoiceTokenProps) {
  return (
    <span className="token">
      {choice.tone ? <span className={`dot ${choice.tone}`} aria-hidden="true" /> : null}
      <span className="truncate" title={choice.hint}>{choice.label}</span>
      <button type="button" aria-label={messages.ui.remove(choice.label)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}
