'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { optionsOfLines } from '@/lib/domain/listening/options-of-lines';
import type { Question } from '@/lib/domain/listening/question';
import { QUESTION_TYPES } from '@/lib/domain/listening/question-type';
import { messages } from '@/lib/messages';
import { SkipRule } from './skip-rule';

interface QuestionEditorProps {
  /** 'blocks.0.questions.2': its fields are named by it. */
  path: string;
  question: Question;
  earlier: readonly Question[];
  /** Its answers were collected already: key and kind of answer stay. */
  published: boolean;
  errorOf: (path: string) => string | undefined;
  onChange: (question: Question) => void;
  /** The words are settled: a key not chosen by hand follows them. */
  onNamed: () => void;
  onClose: () => void;
}

const typeOf = (text: string) => QUESTION_TYPES.find((type) => type === text) ?? 'text';

export function QuestionEditor({ path, question, earlier, published, errorOf, onChange, onNamed, onClose }: QuestionEditorProps) {
  const words = messages.listening.surveys.builder;
  const [lines, setLines] = useState(() => question.options.map(({ label }) => label).join('\n'));
  const set = (change: Partial<Question>) => onChange({ ...question, ...change });
  const { type, scale } = question;
  const listed = type === 'choice' || type === 'choices';
  const field = (name: keyof Question) => ({ name: `${path}.${name}`, error: errorOf(`${path}.${name}`) });
  const range = scale ?? { least: 1, most: 5, leastLabel: null, mostLabel: null };
  return (
    <div className="inside form">
      <TextArea {...field('text')} label={words.text} rows={1} maxLength={500} autoFocus={question.text === ''} value={question.text} onChange={(event) => set({ text: event.target.value })} onBlur={onNamed} />
      <div className="pair">
        <SelectBox {...field('type')} label={words.type} disabled={published} value={type} options={QUESTION_TYPES.map((value) => ({ value, label: words.types[value] }))}
          onChange={(event) => { const next = typeOf(event.target.value); set({ type: next, scale: next === 'scale' ? range : null, options: next === 'choice' || next === 'choices' ? question.options : [] }); }} />
        {type === 'number' || type === 'money' ? (
          <TextInput {...field('unit')} label={words.unit} optional maxLength={40} value={question.unit ?? ''} onChange={(event) => set({ unit: event.target.value || null })} />
        ) : null}
      </div>
      {listed ? (
        <TextArea {...field('options')} label={words.options} hint={words.optionsHint} rows={4} value={lines}
          onChange={(event) => { setLines(event.target.value); set({ options: optionsOfLines(event.target.value, question.options) }); }} />
      ) : null}
      {type === 'scale' ? (
        <div className="pair">
          <SelectBox name={`${path}.scale.least`} label={words.least} value={String(range.least)} options={['0', '1'].map((value) => ({ value, label: value }))} onChange={(event) => set({ scale: { ...range, least: Number(event.target.value) } })} />
          <TextInput name={`${path}.scale.leastLabel`} label={words.leastLabel} optional maxLength={80} value={range.leastLabel ?? ''} onChange={(event) => set({ scale: { ...range, leastLabel: event.target.value || null } })} />
          <SelectBox name={`${path}.scale.most`} label={words.most} value={String(range.most)} options={[2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => ({ value: String(value), label: String(value) }))} onChange={(event) => set({ scale: { ...range, most: Number(event.target.value) } })} />
          <TextInput name={`${path}.scale.mostLabel`} label={words.mostLabel} optional maxLength={80} value={range.mostLabel ?? ''} onChange={(event) => set({ scale: { ...range, mostLabel: event.target.value || null } })} />
        </div>
      ) : null}
      <TextInput {...field('help')} label={words.help} optional maxLength={500} value={question.help ?? ''} onChange={(event) => set({ help: event.target.value || null })} />
      <SkipRule name={`${path}.showIf`} rule={question.showIf} earlier={earlier} onChange={(showIf) => set({ showIf })} error={errorOf(`${path}.showIf`)} />
      <TextInput {...field('key')} label={words.key} hint={words.keyHint} disabled={published} maxLength={40} value={question.key} onChange={(event) => set({ key: event.target.value })} />
      <div className="form-actions"><Button onClick={onClose}>{words.close}</Button></div>
    </div>
  );
}
