'use client';
import { useRef, useState } from 'react';
import type { Choice, ChoiceSearch } from './choice';
import { ChoiceList } from './choice-list';
import { Field, type FieldTexts } from './field';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';
import { useChoiceSearch } from './use-choice-search';
import { useCombo } from './use-combo';

interface ComboBoxProps extends FieldTexts {
  name: string;
  label: string;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** Must keep its identity between renders: a server action does. */
  search: ChoiceSearch;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Picks one thing out of many by typing part of its name. Leaving without picking keeps the former choice. */
export function ComboBox({ name, value, onChange, search, placeholder, autoFocus, ...texts }: ComboBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = fieldId(name);
  const { found, searching, failed } = useChoiceSearch(search, typed ?? '');
  const combo = useCombo({
    options: found,
    awaiting: searching,
    onPick: (choice) => {
      setTyped(null);
      onChange(choice);
    },
  });

  function leave() {
    if (typed?.trim() === '') onChange(null);
    setTyped(null);
    combo.close();
  }

  return (
    <Field id={id} {...texts}>
      <input
        ref={field}
        id={id}
        className="input"
        value={typed ?? value?.label ?? ''}
        placeholder={placeholder}
        autoFocus={autoFocus}
        onChange={(event) => {
          setTyped(event.target.value);
          combo.ask();
        }}
        onKeyDown={combo.onKeyDown}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        aria-invalid={texts.error ? true : undefined}
        aria-describedby={fieldDescription(id, texts.hint, texts.error)}
        {...combo.inputAria}
      />
      <ChoiceList combo={combo} options={found} anchor={field} name={texts.label} term={typed ?? ''} searching={searching} failed={failed} />
    </Field>
  );
}
