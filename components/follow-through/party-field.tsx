'use client';
import { useEffect, useState } from 'react';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { RestWarning } from '@/components/ui/rest-warning';
import type { ResultActions } from './result-actions';

type Ids = { organizationId: string | null; personId: string | null };

interface PartyFieldProps {
  name: string;
  label: string;
  beside?: string;
  error?: string;
  value: Ids;
  onChange: (ids: Ids) => void;
  search: ChoiceSearch;
  labels: ResultActions['labels'];
}

/** Picks an organization or a person; whoever was chosen before is looked up by id. A person stands for the organization they belong to. */
export function PartyField({ value, onChange, search, labels, ...field }: PartyFieldProps) {
  const id = value.personId ?? value.organizationId;
  const isPerson = value.personId !== null;
  const [known, setKnown] = useState<Choice | null>(null);

  useEffect(() => {
    if (!id || known?.id === id) return;
    let stale = false;
    void labels(isPerson ? { organizationIds: [], personIds: [id] } : { organizationIds: [id], personIds: [] }).then(([found]) => {
      if (!stale) setKnown(found ?? { id, label: id });
    }, () => undefined);
    return () => {
      stale = true;
    };
  }, [id, isPerson, known, labels]);

  const chosen = id && known?.id === id ? known : null;
  return (
    <div>
      <ComboBox
        {...field}
        value={chosen}
        search={search}
        onChange={(choice) => {
          setKnown(choice);
          const person = choice?.kind === 'person';
          onChange({ organizationId: choice && !person ? choice.id : null, personId: choice && person ? choice.id : null });
        }}
      />
      <RestWarning who={chosen ? [chosen] : []} />
    </div>
  );
}
