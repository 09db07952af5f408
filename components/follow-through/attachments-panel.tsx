'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { ATTACHMENT_ENDINGS } from '@/lib/domain/follow-through/attachment-kind';
import type { AttachmentRow } from '@/lib/domain/follow-through/attachment-row';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { sendAttachment } from '@/components/ui/send-attachment';

type ById = (input: { id: string }) => Promise<ActionResult<unknown>>;

interface AttachmentsPanelProps {
  activityId: string;
  /** The day a file was added is in words already. */
  files: readonly (Omit<AttachmentRow, 'addedOn'> & { addedOn: string })[];
  /** Left out for those who may only read. */
  remove?: ById;
}

/** The files of a contact: taken down as files, added by dropping or choosing them. */
export function AttachmentsPanel({ activityId, files, remove }: AttachmentsPanelProps) {
  const { files: words } = messages.followThrough;
  const router = useRouter();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<string[]>([]);

  async function attach(chosen: readonly File[]) {
    setRefusals([]);
    for (const file of chosen) {
      setSending(file.name);
      const refused = await sendAttachment(activityId, file);
      if (refused) setRefusals((before) => [...before, `${file.name}: ${refused}`]);
      else showToast({ message: words.attached(file.name) });
    }
    setSending(null);
    router.refresh();
  }

  async function takeOff({ id, fileName }: { id: string; fileName: string }) {
    const result = await remove?.({ id }).catch(() => null);
    if (!result?.ok) return showToast({ message: result?.error.message ?? words.failed, tone: 'bad' });
    showToast({ message: words.removed(fileName), did: result.action });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void attach([...event.dataTransfer.files]);
  }

  return (
    <Panel title={words.title}>
      <div className="stack">
        {files.length > 0 ? (
          <ul className="files">
            {files.map((file) => (
              <li key={file.id}>
                <a className="flex-1 basis-40" href={`/api/v1/attachments/${file.id}`} download>{file.fileName}</a>
                <span className="muted">{fileSize(file.bytes)}, {file.addedBy}, {file.addedOn}</span>
                {remove ? <Button look="quiet" size="small" aria-label={words.remove(file.fileName)} onClick={() => void takeOff(file)}>×</Button> : null}
              </li>
            ))}
          </ul>
        ) : remove ? null : <p className="muted">{words.none}</p>}
        {refusals.length > 0 ? <NoteBox tone="bad" live>{refusals.map((refusal) => <p key={refusal}>{refusal}</p>)}</NoteBox> : null}
        {remove ? (
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
            <p>
              {words.drop}{' '}
              <Button size="small" pending={sending !== null} onClick={() => picker.current?.click()}>{words.choose}</Button>
            </p>
            <p className="hint" role="status">{sending === null ? words.allowed : words.sending(sending)}</p>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              aria-label={words.choose}
              accept={ATTACHMENT_ENDINGS.join(',')}
              onChange={(event) => {
                const chosen = [...(event.target.files ?? [])];
                event.target.value = '';
                void attach(chosen);
              }}
            />
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
