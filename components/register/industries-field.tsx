'use client';
import { useState } from 'react';
import { Controller, useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import type { ChoiceSearch } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { messages } from '@/lib/messages';
import { PercentInput } from './percent-input';
import type { OrganizationKit } from './use-organization-form';

interface IndustriesFieldProps {
  kit: OrganizationKit;
  titles: Readonly<Record<string, string>>;
  /** Finds industries by code or words; a choice's id is its code, its label code and title. */
  search: ChoiceSearch;
}

/** What they do, by NAICS: several industries with their shares, one of them the main one. */
export function IndustriesField({ kit: { form, errorOf }, titles, search }: IndustriesFieldProps) {
  const { form: words } = messages.register;
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'industries', keyName: 'key' });
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const labelOf = (code: string) => chosen[code] ?? [code, titles[code]].filter(Boolean).join(' ');
  const makeMain = (at: number) => fields.forEach((_field, other) => form.setValue(`industries.${other}.primary`, other === at, { shouldDirty: true }));
  const several = fields.length > 1;
  return (
    <div className="field">
      {fields.length > 0 ? (
        <ul className="listing" aria-label={words.industries}>
          {fields.map(({ key, naicsCode }, at) => (
            <li key={key}>
              <div className="grid items-start gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_6.5rem_5rem_auto]">
                <span className="self-center font-medium">{labelOf(naicsCode)}</span>
                <Controller control={form.control} name={`industries.${at}.share`} render={({ field }) => (
                  <PercentInput name={`industries.${at}.share`} label={words.shareHint} error={errorOf(`industries.${at}.share`)} value={field.value ?? null} onChange={field.onChange} />
                )} />
                {several ? (
                  <Controller control={form.control} name={`industries.${at}.primary`} render={({ field }) => (
                    <label className="check self-center">
                      <input type="radio" name="main-industry" aria-label={words.mainOf(naicsCode)} checked={field.value === true} onChange={() => makeMain(at)} /> <span aria-hidden="true">{words.main}</span>
                    </label>
                  )} />
                ) : <span />}
                <Button look="quiet" size="small" className="self-center" aria-label={messages.ui.remove(naicsCode)} onClick={() => remove(at)}>×</Button>
              </div>
              {errorOf(`industries.${at}.naicsCode`) ? <p className="error">{errorOf(`industries.${at}.naicsCode`)}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        name="industries"
        label={words.addIndustry}
        hint={words.industriesHint}
        error={errorOf('industries') ?? errorOf('industries.root' as 'industries')}
        value={null}
        search={search}
        onChange={(choice) => {
          if (!choice || fields.some(({ naicsCode }) => naicsCode === choice.id)) return;
          setChosen({ ...chosen, [choice.id]: choice.label });
          append({ naicsCode: choice.id, share: null, primary: fields.length === 0 }, { shouldFocus: false });
        }}
      />
    </div>
  );
}
