'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { Mend } from '@/lib/domain/sheet/mend';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { valueOfText } from '@/lib/domain/sheet/value-of-text';
import { messages } from '@/lib/messages';
import { choicesOf, type SheetChoices } from './sheet-choices';
import { labelOf, type SheetName } from './sheet-list';
import { refusalOf } from './use-edits';

interface BulkDialogProps {
  list: SheetName;
  title: string;
  fields: readonly SheetField[];
  choices: SheetChoices;
  /** What is done to each selected record. */
  onChoose: (deed: Omit<Mend, 'id' | 'version'>) => void;
  onClose: () => void;
}

type How = 'add' | 'remove' | 'set';

/** One column gets one value in every selected row; tags are added or taken away. */
export function BulkDialog({ list, title, fields, choices, onChoose, onClose }: BulkDialogProps) {
  const { bulk: words } = messages.sheet;
  const mended = fields.filter(({ edits }) => edits !== undefined);
  const [id, setId] = useState(mended.find(({ type }) => type === 'many')?.id ?? mended[0]?.id ?? '');
  const [how, setHow] = useState<How>('add');
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const field = mended.find((one) => one.id === id);
  if (!field) return null;
  const isTags = field.type === 'many';
  const options = choicesOf(field, choices);
  const choose = () => {
    const read = valueOfText(field, text, options);
    if ('refused' in read) return setError(refusalOf(read.refused, text.trim()));
    const value = read.value as string | number | string[] | null;
    if (isTags && how !== 'set') return onChoose(how === 'add' ? { addTags: value as string[] } : { removeTags: value as string[] });
    onChoose({ set: { [field.edits ?? field.id]: value } });
  };
  return (
    <Dialog open onClose={onClose} title={title} width="narrow">
      <form className="form" onSubmit={(event) => { event.preventDefault(); choose(); }}>
        <SelectBox id="bulk-field" label={words.field} value={id} options={mended.map((one) => ({ value: one.id, label: labelOf(list, one.id) }))} onChange={(event) => { setId(event.target.value); setText(''); setError(''); }} />
        {isTags ? <SelectBox id="bulk-how" label={words.how} value={how} options={(['add', 'remove', 'set'] as const).map((value) => ({ value, label: words.tags[value] }))} onChange={(event) => setHow(event.target.value as How)} /> : null}
        {field.type === 'choice'
          ? <SelectBox id="bulk-value" label={words.value} error={error || undefined} emptyLabel={messages.sheet.none} options={options} value={text} onChange={(event) => setText(event.target.value)} />
          : <TextInput id="bulk-value" label={words.value} error={error || undefined} hint={isTags ? messages.sheet.filter.listHint : undefined} value={text} onChange={(event) => setText(event.target.value)} />}
        <div className="form-actions">
          <Button type="submit" look="primary">{words.preview}</Button>
          <Button onClick={onClose}>{messages.ui.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
