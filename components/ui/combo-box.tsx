'use client';
import { useRef } from 'react';
import { ComboBox as AriaComboBox, FieldError, Input, Label, Text } from 'react-aria-components';
import type { Choice, ChoiceSearch } from './choice';
import { ChoiceOptions } from './choice-options';
import type { FieldTexts } from './field';
import { fieldId } from './field-id';
import { useChoiceSearch } from './use-choice-search';

interface ComboBoxProps extends FieldTexts {
  name: string;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** Must keep its identity between renders: a server action does. */
  search: ChoiceSearch;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Picks one thing out of many by typing part of its name. Leaving without picking keeps the former choice. */
export function ComboBox(props: ComboBoxProps) {
  const { name, value, onChange, search, placeholder, autoFocus, label, beside, hint, error } = props;
  const { term, setTerm, found, searching, failed } = useChoiceSearch(search);
  const box = useRef<HTMLInputElement>(null);
  const typed = useRef(false);

  function onInputChange(text: string) {
    typed.current = text !== (value?.label ?? '');
    setTerm(text);
    if (text === '' && value) onChange(null);
  }

  const items = value && !typed.current ? [value] : found;
  return (
    <AriaComboBox
      className="field"
      items={items}
      value={value?.id ?? null}
      onChange={(id) => {
        const choice = items.find((each) => each.id === id);
        if (choice) onChange(choice);
        typed.current = false;
      }}
      defaultInputValue={value?.label ?? ''}
      onInputChange={onInputChange}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(error)}
    >
      <Label>
        {label}
        {beside ? <span className="beside"> {beside}</span> : null}
      </Label>
      <Input ref={box} id={fieldId(name)} className="input" placeholder={placeholder} autoFocus={autoFocus} />
      {hint ? <Text slot="description" className="hint">{hint}</Text> : null}
      <FieldError className="error">{error}</FieldError>
      <ChoiceOptions term={term} searching={searching} failed={failed} anchor={box} />
    </AriaComboBox>
  );
}
