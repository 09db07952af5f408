import type { ChangeEvent } from 'react';
import { Panel } from '@/components/ui/panel';
import { RadioGroup } from '@/components/ui/radio-group';
import type { ContactsThatStay } from '@/lib/domain/workspace/sample-preview';
import { messages } from '@/lib/messages';
import { PreviewedContacts } from './previewed-contacts';

interface KeptContactsProps {
  contacts: ContactsThatStay;
  /** Left out where nothing but these contacts is left to decide about. */
  choice?: 'keep' | 'remove';
  onChoose: (choice: 'keep' | 'remove') => void;
}

const words = messages.workspace.samples.others;

/** Invented contacts that also name something real: kept without the sample participants, or removed too. */
export function KeptContacts({ contacts, choice, onChoose }: KeptContactsProps) {
  return (
    <Panel title={words.title}>
      <p>{words.text(contacts.count)}</p>
      {choice ? (
        <div className="pt-3">
          <RadioGroup
            name="contacts-with-others" look="list" label={words.label} value={choice}
            options={[{ value: 'keep', label: words.keep }, { value: 'remove', label: words.remove }]}
            onChange={(event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.value === 'remove' ? 'remove' : 'keep')}
          />
        </div>
      ) : null}
      <div className="pt-3"><PreviewedContacts contacts={contacts} /></div>
    </Panel>
  );
}
