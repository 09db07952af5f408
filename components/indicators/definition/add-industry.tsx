'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { messages } from '@/lib/messages';

interface AddIndustryProps {
  subclusters: readonly { code: string; name: string }[];
  add: (code: string, subcluster: string) => void;
}

const CODE = /^\d{2,6}$/;

/** A NAICS code and the sub-cluster it joins. */
export function AddIndustry({ subclusters, add }: AddIndustryProps) {
  const { drafts } = messages.indicators;
  const [code, setCode] = useState('');
  const [subcluster, setSubcluster] = useState(subclusters[0]?.code ?? '');
  const [refused, setRefused] = useState(false);
  function join() {
    const typed = code.trim();
    setRefused(!CODE.test(typed));
    if (!CODE.test(typed)) return;
    add(typed, subcluster);
    setCode('');
  }
  return (
    <fieldset className="add-industry">
      <legend>{drafts.add}</legend>
      <TextInput
        label={drafts.addCode} hint={drafts.addHint} name="new-code" inputMode="numeric" autoComplete="off" value={code} error={refused ? drafts.refused.code : undefined}
        onChange={(event) => setCode(event.currentTarget.value)}
        onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); join(); } }}
      />
      <SelectBox label={drafts.columns.subcluster} name="new-subcluster" options={subclusters.map(({ code: value, name: label }) => ({ value, label }))} value={subcluster} onChange={(event) => setSubcluster(event.currentTarget.value)} />
      <Button onClick={join}>{drafts.addButton}</Button>
    </fieldset>
  );
}
