import { Tag } from '@/components/ui/tag';
import type { DirectoryEntry } from '@/lib/domain/directory/directory-entry';
import { messages } from '@/lib/messages';

/** One member in the list: name, town, what it does, how to reach it. */
export function MemberCard({ entry: { id, name, town, capabilities, industries, website, phone, email, sample } }: { entry: DirectoryEntry }) {
  const does = capabilities.length > 0 ? capabilities : industries.map(({ title }) => title);
  return (
    <li className="member">
      <h2><a href={`/directory/${id}`}>{name}</a> {sample ? <Tag>{messages.directory.sample}</Tag> : null}</h2>
      {town ? <p className="muted">{town}</p> : null}
      {does.length > 0 ? <p>{does.join('; ')}</p> : null}
      <p className="member-reach">
        {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
        {email ? <a href={`mailto:${email}`}>{email}</a> : null}
        {website ? <a href={website} rel="noopener nofollow">{website.replace(/^https?:\/\//, '')}</a> : null}
      </p>
    </li>
  );
}
