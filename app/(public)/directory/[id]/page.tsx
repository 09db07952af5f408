import type { Metadata } from 'next';
import { LinkedData } from '@/components/directory/linked-data';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { ldText, organizationLd } from '@/lib/domain/directory/json-ld';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { publicEntry } from '@/lib/services/directory/public-entry';
import { ask } from '@/lib/web/ask';
import { ownAddress } from '@/lib/web/own-address';

type Props = { params: Promise<{ id: string }> };

const { entry: words, ...directory } = messages.directory;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await ask(publicEntry, await params)).name });

const EntryPage = async ({ params }: Props) => {
  const entry = await ask(publicEntry, await params);
  const { id, name, town, capabilities, industries, website, phone, email, sample, today } = entry;
  return (
    <>
      <PageHead
        title={name} crumbs={[{ label: directory.back, href: '/directory' }]} sub={town ?? undefined} marks={sample ? <Tag>{directory.sample}</Tag> : undefined}
        actions={<ButtonLink href={`/directory/request?organization=${id}`}>{words.claim}</ButtonLink>}
      />
      <Panel>
        <dl className="pairs">
          {capabilities.length > 0 ? <div><dt>{words.does}</dt><dd><ul>{capabilities.map((one) => <li key={one}><a href={`/directory?capability=${encodeURIComponent(one)}`}>{one}</a></li>)}</ul></dd></div> : null}
          {industries.length > 0 ? <div><dt>{words.industries}</dt><dd><ul>{industries.map(({ code, title }) => <li key={code}><a href={`/directory?naics=${code}`}>{code} {title}</a></li>)}</ul></dd></div> : null}
          {website ? <div><dt>{words.web}</dt><dd><a href={website} rel="noopener nofollow">{website}</a></dd></div> : null}
          {phone ? <div><dt>{words.phone}</dt><dd><a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></dd></div> : null}
          {email ? <div><dt>{words.email}</dt><dd><a href={`mailto:${email}`}>{email}</a></dd></div> : null}
        </dl>
      </Panel>
      <p className="src">{directory.asOf(format.day(today, 'year'))}</p>
      <LinkedData text={ldText({ '@context': 'https://schema.org', ...organizationLd(entry, ownAddress(`/directory/${id}`)) })} />
    </>
  );
};

export default EntryPage;
