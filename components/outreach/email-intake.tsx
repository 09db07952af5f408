'use client';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Disclosure } from '@/components/ui/disclosure';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { TextArea } from '@/components/ui/text-area';
import type { EmailDraft } from '@/lib/domain/follow-through/email-draft';
import { messages } from '@/lib/messages';
import { readMessage } from './read-message';

export interface ReadMessage {
  draft: EmailDraft;
  /** The message itself, to be attached once the contact is saved; null when it is not wanted. */
  file: File | null;
}

interface EmailIntakeProps {
  /** The message the form below was filled from. */
  current: ReadMessage | null;
  onRead: (message: ReadMessage) => void;
  onAttach: (file: File | null) => void;
}

/** An .eml file or the source of a message: read here, reviewed in the form, and saved by nobody but the person. */
export function EmailIntake({ current, onRead, onAttach }: EmailIntakeProps) {
  const { email: words } = messages.followThrough;
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [source, setSource] = useState('');
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);

  async function read(message: File) {
    setReading(true);
    setRefusal(null);
    const answer = await readMessage(message);
    setReading(false);
    if (!answer.ok) return setRefusal(answer.message);
    setFile(message);
    setSource('');
    onRead({ draft: answer.draft, file: message });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [first] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (first) void read(first);
    else if (text) void read(new File([text], 'message.eml', { type: 'message/rfc822' }));
  }

  const nameOf = ({ name, address }: EmailDraft['unmatched'][number]) => (name ? `${name} <${address}>` : address);
  return (
    <Panel title={words.title}>
      <div className="stack">
        {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
        {current ? (
          <NoteBox live title={words.from(file?.name ?? '')}>
            {current.draft.who.length > 0 ? <p>{words.matched}: {current.draft.who.map(({ label }) => label).join(', ')}</p> : <p>{words.none}</p>}
            {current.draft.unmatched.length > 0 ? <p>{words.unmatched}: {current.draft.unmatched.map(nameOf).join(', ')}</p> : null}
            <Checkbox name="attach-message" label={words.attach} checked={current.file !== null} onChange={(event) => onAttach(event.target.checked ? file : null)} />
          </NoteBox>
        ) : null}
        <div
          className="drop-here"
          data-over={over ? '' : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p className="hint" role="status">{reading ? words.reading : words.hint}</p>
          <p><Button size="small" pending={reading} onClick={() => picker.current?.click()}>{words.choose}</Button></p>
          <Disclosure summary={words.paste}>
            <div className="form">
              <TextArea name="message-source" label={words.paste} rows={4} value={source} onChange={(event) => setSource(event.target.value)} />
              <div className="form-actions"><Button pending={reading} onClick={() => void read(new File([source], 'message.eml', { type: 'message/rfc822' }))}>{words.read}</Button></div>
            </div>
          </Disclosure>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".eml,message/rfc822"
            aria-label={words.choose}
            onChange={(event) => {
              const [first] = event.target.files ?? [];
              event.target.value = '';
              if (first) void read(first);
            }}
          />
        </div>
      </div>
    </Panel>
  );
}
