'use client';
import { useRef, useState, type KeyboardEvent } from 'react';
import { fold } from '@/lib/domain/register/fold';
import { messages } from '@/lib/messages';
import type { Choice, ChoiceSearch } from './choice';
import { ChoiceList } from './choice-list';
import { ChoiceToken } from './choice-token';
import { Field, type FieldTexts } from './field';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';
import { useChoiceSearch } from './use-choice-search';
import { useCombo } from './use-combo';

interface MultiComboBoxProps extends FieldTexts {
  name: string;
  label: string;
  value: readonly Choice[];
  onChange: (choices: readonly Choice[]) => void;
  /** Must keep its identity between renders: a server action does. */
  search: ChoiceSearch;
  placeholder?: string;
  autoFocus?: boolean;
  /** Offered before a letter is typed, when an arrow asks for it. */
  suggested?: readonly Choice[];
  /** Enter in the empty field, once something is chosen: on to the next field. */
  onDone?: () => void;
  /** What is typed can be a choice by itself: leaving the field, a comma or saving takes it as it stands, so that nothing typed is lost. */
  asTyped?: (typed: string) => Choice;
}

/** Picks many things by typing: arrows and Enter pick, Backspace in the empty field takes the last one out. */
export function MultiComboBox({ name, value, onChange, search, placeholder, autoFocus, suggested = [], onDone, asTyped, ...texts }: MultiComboBoxProps) {
  const [term, setTerm] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = fieldId(name);
  const { found, searching, failed } = useChoiceSearch(search, term);
  const offered = (term.trim() ? found : suggested).filter((choice) => !value.some((taken) => taken.id === choice.id));
  const combo = useCombo({
    options: offered,
    awaiting: searching,
    onPick: take,
  });

  function take(choice: Choice) {
    onChange([...value, choice]);
    setSaid(messages.ui.chosen(choice.label));
    setTerm('');
  }

  function takeTyped() {
    const typed = term.trim();
    if (!asTyped || typed === '') return;
    const choice = asTyped(typed);
    if (value.some(({ id: taken }) => fold(taken) === fold(choice.id))) setTerm('');
    else take(choice);
  }

  function takeOut(choice: Choice) {
    onChange(value.filter((taken) => taken.id !== choice.id));
    setSaid(messages.ui.removed(choice.label));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const last = value.at(-1);
    if (event.key === 'Backspace' && term === '' && last) takeOut(last);
    const empty = term === '' && !combo.active && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && empty && last && onDone) {
      event.preventDefault();
      return onDone();
    }
    if (event.key === ',' && asTyped && term.trim() !== '') {
      event.preventDefault();
      combo.close();
      return takeTyped();
    }
    // The form saves on this key: what stands in the field goes with it.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) takeTyped();
    combo.onKeyDown(event);
  }

  return (
    <Field id={id} {...texts}>
      <div ref={box} className="tokens" data-invalid={texts.error ? '' : undefined} onClick={() => input.current?.focus()}>
        {value.map((choice) => (
          <ChoiceToken key={choice.id} choice={choice} onRemove={() => takeOut(choice)} />
        ))}
        <input
          ref={input}
          id={id}
          value={term}
          placeholder={placeholder}
          autoFocus={autoFocus}
          onChange={(event) => {
            setTerm(event.target.value);
            combo.ask();
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            combo.close();
            takeTyped();
          }}
          aria-invalid={texts.error ? true : undefined}
          aria-describedby={fieldDescription(id, texts.hint, texts.error)}
          {...combo.inputAria}
        />
      </div>
      <ChoiceList combo={combo} options={offered} anchor={box} name={texts.label} term={term} searching={searching} failed={failed} />
      <span className="sr-only" role="status">
        {said}
      </span>
    </Field>
  );
}
