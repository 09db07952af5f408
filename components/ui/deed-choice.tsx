'use client';
import { useState } from 'react';
import type { Choice, ChoiceSearch } from './choice';
import { ComboBox } from './combo-box';
import type { FieldTexts } from './field';

/** One thing out of many in a small form: found by typing, its id is sent. */
export function DeedChoice({ name, label, search, ...texts }: FieldTexts & { name: string; label: string; search: ChoiceSearch }) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  return (
    <>
      <ComboBox name={name} label={label} {...texts} search={search} value={chosen} onChange={setChosen} />
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
    </>
  );
}
