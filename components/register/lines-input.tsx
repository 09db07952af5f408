'use client';
import { useState } from 'react';
import { TextArea } from '@/components/ui/text-area';

interface LinesInputProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  value: readonly string[];
  onChange: (lines: string[]) => void;
}

const linesOf = (typed: string) => typed.split('\n').map((line) => line.trim()).filter(Boolean);

/** Several names, one a line. */
export function LinesInput({ value, onChange, ...texts }: LinesInputProps) {
  const [typed, setTyped] = useState(value.join('\n'));
  if (linesOf(typed).join('\n') !== value.join('\n')) setTyped(value.join('\n'));
  return (
    <TextArea
      {...texts}
      className="[&_textarea]:min-h-16"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(linesOf(event.target.value));
      }}
    />
  );
}
