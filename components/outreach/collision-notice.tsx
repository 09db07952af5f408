'use client';
import { useEffect, useState } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import type { DraftParticipant } from '@/lib/domain/outreach/contact-draft';
import type { EarlierContact } from '@/lib/domain/outreach/earlier-contact';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

export type AskEarlier = (input: { organizationIds: string[]; personIds: string[] }) => Promise<ActionResult<{ contacts: EarlierContact[]; today: string }>>;

interface CollisionNoticeProps {
  who: readonly DraftParticipant[];
  /** Must keep its identity between renders: a server action does. */
  earlier: AskEarlier;
}

/** What colleagues did lately with those who are named, before another contact is logged. */
export function CollisionNotice({ who, earlier }: CollisionNoticeProps) {
  const [found, setFound] = useState<{ contacts: EarlierContact[]; today: string }>({ contacts: [], today: '' });
  const key = who.map(({ id, kind }) => `${kind === 'person' ? 'p' : 'o'} ${id}`).sort().join();

  useEffect(() => {
    if (!key) return;
    let stale = false;
    const ids = (of: string) => key.split(',').flatMap((one) => (one.startsWith(`${of} `) ? [one.slice(2)] : []));
    earlier({ organizationIds: ids('o'), personIds: ids('p') }).then(
      (answer) => {
        if (!stale && answer.ok) setFound(answer.value);
      },
      // Comfort only: without an answer the form works as it did.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [key, earlier]);

  const { collision, kinds } = messages.outreach;
  // The former answer stands until the next one is here: a link that has the focus must not vanish under it.
  const contacts = key ? found.contacts : [];
  return (
    <div role="status" className="contents">
      {contacts.length > 0 ? (
        <NoteBox tone="warn">
          {contacts.map((contact) => {
            const ago = format.relativeDay(contact.occurredOn, found.today);
            return (
              <p key={contact.with}>
                {contact.readable
                  ? collision.readable(contact.authorName, kinds[contact.kind].toLowerCase(), contact.with, ago)
                  : collision.dayOnly(contact.with, ago)}{' '}
                {contact.readable ? (
                  <a href={`/outreach/${contact.id}`} target="_blank" rel="noreferrer">
                    {collision.read}
                  </a>
                ) : null}
              </p>
            );
          })}
        </NoteBox>
      ) : null}
    </div>
  );
}
