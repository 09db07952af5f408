'use client';
import { useRef, useState, type KeyboardEvent } from 'react';
import { ComboBox, FieldError, Input, Label, Text } from 'react-aria-components';
import { messages } from '@/lib/messages';
import type { Choice, ChoiceSearch } from './choice';
import { ChoiceOptions } from './choice-options';
import { ChoiceToken } from './choice-token';
import type { FieldTexts } from './field';
import { fieldId } from './field-id';
import { useChoiceSearch } from './use-choice-search';

interface MultiComboBoxProps extends FieldTexts {
  name: string;
  value: readonly Choice[];
  onChange: (choices: readonly Choice[]) => void;
  /** Must keep its identity between renders: a server action does. */
  search: ChoiceSearch;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Picks many things by typing: arrows and Enter pick, Backspace in the empty field takes the last one out. */
export function MultiComboBox(props: MultiComboBoxProps) {
  const { name, value, onChange, search, placeholder, autoFocus, label, beside, hint, error } = props;
  const { term, setTerm, found, searching, failed } = useChoiceSearch(search);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const offered = found.filter((choice) => !value.some((taken) => taken.id === choice.id));

  function pick(choice: Choice) {
    onChange([...value, choice]);
    setSaid(messages.ui.chosen(choice.label));
    setTerm('');
  }

  function takeOut(choice: Choice) {
    onChange(value.filter((taken) => taken.id !== choice.id));
    setSaid(messages.ui.removed(choice.label));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const last = value.at(-1);
    if (event.key === 'Backspace' && event.target === input.current && term === '' && last) takeOut(last);
  }

  return (
    <ComboBox
      className="field"
      items={offered}
      value={null}
      onChange={(id) => {
        const choice = offered.find((each) => each.id === id);
        if (choice) pick(choice);
      }}
      inputValue={term}
      onInputChange={setTerm}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(error)}
    >
      <Label>
        {label}
        {beside ? <span className="beside"> {beside}</span> : null}
      </Label>
      <div ref={box} className="tokens" data-invalid={error ? '' : undefined} onKeyDownCapture={onKeyDown} onPointerDown={(event) => focusOnBlank(event, input.current)}>
        {value.map((choice) => (
          <ChoiceToken key={choice.id} choice={choice} onRemove={() => takeOut(choice)} />
        ))}
        <Input ref={input} id={fieldId(name)} placeholder={placeholder} autoFocus={autoFocus} />
      </div>
      {hint ? <Text slot="description" className="hint">{hint}</Text> : null}
      <FieldError className="error">{error}</FieldError>
      <span className="sr-only" role="status">
        {said}
      </span>
      <ChoiceOptions term={term} searching={searching} failed={failed} anchor={box} />
    </ComboBox>
  );
}

function focusOnBlank(event: React.PointerEvent<HTMLElement>, input: HTMLInputElement | null) {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  input?.focus();
}
