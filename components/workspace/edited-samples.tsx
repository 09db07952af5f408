'use client';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { RadioGroup } from '@/components/ui/radio-group';
import type { EditedSample } from '@/lib/domain/workspace/sample-preview';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

interface EditedSamplesProps {
  edited: readonly EditedSample[];
  removed: ReadonlySet<string>;
  onChange: (removed: ReadonlySet<string>) => void;
}

const words = messages.workspace.samples.edited;
const choices = [{ value: 'keep', label: words.keep }, { value: 'remove', label: words.remove }];
const pathOf = { organization: '/organizations/', person: '/people/', contact: '/outreach/' } as const;

const nameOf = (one: EditedSample) =>
  one.kind === 'contact' ? one.open?.summary ?? words.hidden(format.day(one.occurredOn, 'year')) : one.name;

const recordCell = (one: EditedSample) =>
  one.kind === 'contact' && one.open === null ? nameOf(one) : <a href={`${pathOf[one.kind]}${one.id}`}>{nameOf(one)}</a>;

const whyOf = (one: EditedSample) =>
  one.kind === 'contact' ? words.contactEdited : one.why === 'edited' ? words.edited : words.ownParts;

/** Sample records that are somebody's work by now: kept as one's own unless told otherwise, one by one or all at once. */
export function EditedSamples({ edited, removed, onChange }: EditedSamplesProps) {
  const choose = (id: string, choice: string) => {
    const next = new Set(removed);
    if (choice === 'remove') next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <Panel title={words.title} note={words.text} flush footer={words.removeMeans}>
      <DataTable
        caption={words.title}
        stacked
        rows={edited}
        rowKey={({ id }) => id}
        columns={[
          { key: 'record', head: words.record, cell: recordCell },
          { key: 'kind', head: words.kindHead, cell: ({ kind }) => words.kinds[kind] },
          { key: 'why', head: words.why, cell: whyOf },
          {
            key: 'choice', head: words.choice,
            cell: (one) => (
              <RadioGroup
                name={`choice-${one.id}`} size="small" labelHidden label={words.choiceFor(nameOf(one))} options={choices}
                value={removed.has(one.id) ? 'remove' : 'keep'} onChange={(event) => choose(one.id, event.target.value)}
              />
            ),
          },
        ]}
      />
      {edited.length > 1 ? (
        <div className="body chips">
          <Button size="small" onClick={() => onChange(new Set())}>{words.keepAll}</Button>
          <Button size="small" onClick={() => onChange(new Set(edited.map(({ id }) => id)))}>{words.removeAll}</Button>
        </div>
      ) : null}
    </Panel>
  );
}
