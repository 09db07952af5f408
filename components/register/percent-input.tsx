'use client';
import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';

interface PercentInputProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** A share of one; null is not known, NaN is what cannot be read. */
  value: number | null;
  onChange: (share: number | null) => void;
}

const shareOf = (typed: string): number | null => {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  return text === '' ? null : Number(text) / 100;
};
const inPercent = (share: number | null) => (share === null || Number.isNaN(share) ? '' : String(Math.round(share * 1e6) / 1e4));
const same = (a: number | null, b: number | null) => Object.is(a, b) || (a !== null && b !== null && Math.abs(a - b) < 1e-12);

/** A share of one, typed in per cent. */
export function PercentInput({ value, onChange, ...texts }: PercentInputProps) {
  const [typed, setTyped] = useState(inPercent(value));
  if (!same(shareOf(typed), value)) setTyped(inPercent(value));
  return (
    <TextInput
      {...texts}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(shareOf(event.target.value));
      }}
    />
  );
}
