'use client';
import type { KeyboardEvent } from 'react';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import type { SheetChoice } from './sheet-choices';

export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  field: SheetField;
  label: string;
  /** What stands in the cell, or the first letter typed over it. */
  text: string;
  /** Typed over: the letter stays and the caret follows it. */
  typed: boolean;
  choices: readonly SheetChoice[];
  onSave: (text: string, onward: Onward) => void;
  onLeave: () => void;
}

/** A cell while it is changed: Enter keeps it and goes down, Tab goes on, Escape leaves it as it was. */
export function CellEditor({ field, label, text, typed, choices, onSave, onLeave }: CellEditorProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    if (key === 'Escape') return onLeave();
    onSave(event.currentTarget.value, key === 'Enter' ? (shiftKey ? 'up' : 'down') : shiftKey ? 'left' : 'right');
  };
  const shared = { 'aria-label': label, autoFocus: true, className: 'cell-field', onKeyDown };
  if (field.type === 'choice') {
    return (
      <select {...shared} defaultValue={text} onBlur={(event) => onSave(event.target.value, 'stay')}>
        {field.needed ? null : <option value="">{messages.sheet.none}</option>}
        {choices.map(({ value, label: words }) => <option key={value} value={value}>{words}</option>)}
      </select>
    );
  }
  return (
    <input
      {...shared} type={field.type === 'date' ? 'date' : 'text'} inputMode={field.type === 'number' ? 'numeric' : undefined} defaultValue={text} placeholder={field.type === 'many' ? messages.sheet.edit.listHint : undefined}
      onFocus={(event) => { if (!typed && event.target.type === 'text') event.target.select(); }} onBlur={(event) => onSave(event.target.value, 'stay')}
    />
  );
}
