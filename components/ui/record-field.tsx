'use client';
import { useEffect, useState } from 'react';
import type { Choice, ChoiceSearch } from './choice';
import { ComboBox } from './combo-box';

export type RecordLookUp = {
  /** Finds organizations by part of a name. */
  search: ChoiceSearch;
  /** What ids are called; those that name nothing are left out. */
  labels: (organizationIds: string[]) => Promise<readonly Choice[]>;
};

interface RecordFieldProps extends RecordLookUp {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  autoFocus?: boolean;
  /** An organization's id. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Picks an organization by name and keeps its id; an id that came from elsewhere is looked up. */
export function RecordField({ value, onChange, search, labels, ...field }: RecordFieldProps) {
  const [known, setKnown] = useState<Choice | null>(null);
  const shown = value && known?.id === value ? known : null;

  useEffect(() => {
    if (!value || known?.id === value) return;
    let stale = false;
    void labels([value]).then(([found]) => {
      if (!stale) setKnown(found ?? { id: value, label: value });
    });
    return () => {
      stale = true;
    };
  }, [value, known, labels]);

  return (
    <ComboBox
      {...field}
      value={shown}
      search={search}
      onChange={(choice) => {
        setKnown(choice);
        onChange(choice?.id ?? null);
      }}
    />
  );
}
