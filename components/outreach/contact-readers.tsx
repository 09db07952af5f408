import type { ContactDetail } from '@/lib/domain/outreach/contact-detail';
import { messages } from '@/lib/messages';

/** Says in words who can read a contact, with the names of those who were named. */
export function ContactReaders({ entry, readers }: Pick<ContactDetail, 'entry' | 'readers'>) {
  const { readsWhom } = messages.outreach.contact;
  const { confidentiality, authorName } = entry;
  const whom = confidentiality === 'restricted' || confidentiality === 'sealed' ? readsWhom[confidentiality](authorName) : readsWhom[confidentiality];
  return (
    <>
      <p>
        <b className="font-semibold">{messages.outreach.confidentialities[confidentiality]}.</b> {whom}
      </p>
      {readers.length > 0 ? <p className="text-ink-2">{readers.map(({ name }) => name).join(', ')}</p> : null}
    </>
  );
}
