'use client';
import { useState } from 'react';
import { numberTyped } from '@/lib/domain/listening/number-typed';
import type { Question } from '@/lib/domain/listening/question';
import { messages } from '@/lib/messages';
import { TextInput } from '@/components/ui/text-input';

interface NumberAnswerProps {
  question: Question;
  value: number | null;
  onAnswer: (value: number | null) => void;
  error?: string;
}

/** A number as people write it; what cannot be read as one stays in the field and is no answer yet. */
export function NumberAnswer({ question: { key, type, text, help, unit }, value, onAnswer, error }: NumberAnswerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : numberTyped(typed);
  // Another person's answer, or a cleared one, takes the place of what was typed here.
  const shown = typed !== null && (read === undefined || read === value) ? typed : value === null ? '' : String(value);
  const { refusals } = messages.listening;
  return (
    <TextInput
      name={`q.${key}`}
      label={text}
      beside={unit ?? undefined}
      hint={help ?? undefined}
      error={typed !== null && read === undefined ? (type === 'money' ? refusals.notMoney : refusals.notANumber) : error}
      inputMode={type === 'money' ? 'numeric' : 'decimal'}
      autoComplete="off"
      className="short"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = numberTyped(event.target.value);
        if (number !== undefined) onAnswer(number);
      }}
    />
  );
}
