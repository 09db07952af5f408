import type { Metadata } from 'next';
import { DirectorySearch } from '@/components/directory/directory-search';
import { LinkedData } from '@/components/directory/linked-data';
import { MemberCard } from '@/components/directory/member-card';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { DirectoryQuestion } from '@/lib/domain/directory/directory-question';
import { directoryLd, ldText } from '@/lib/domain/directory/json-ld';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { publicDirectory } from '@/lib/services/directory/public-directory';
import { ask } from '@/lib/web/ask';
import { ownAddress } from '@/lib/web/own-address';

const words = messages.directory;
export const metadata: Metadata = { title: words.title, description: words.sub };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DirectoryPage = async ({ searchParams }: Props) => {
  const given = Object.fromEntries(Object.entries(await searchParams).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
  const asked = DirectoryQuestion.safeParse(given);
  const question = asked.success ? asked.data : {};
  const { entries, total, capabilities, industries, today } = await ask(publicDirectory, question);
  const search = new URLSearchParams(asked.success ? given : {}).toString();
  const file = (kind: string) => `/directory/as/${kind}${search ? `?${search}` : ''}`;
  return (
    <>
      <PageHead
        title={words.title} sub={words.sub}
        actions={<><ButtonLink href={file('pdf')}>{words.pdf}</ButtonLink><ButtonLink href={file('csv')}>{words.csv}</ButtonLink><ButtonLink href={file('json')}>{words.jsonLd}</ButtonLink><ButtonLink look="primary" href="/directory/request">{words.request.link}</ButtonLink></>}
      />
      <DirectorySearch q={question.q ?? ''} capability={question.capability ?? ''} naics={question.naics ?? ''} capabilities={capabilities} industries={industries} />
      <p className="py-3 text-ink-2" role="status">{words.search.found(format.number(entries.length), format.number(total))} {search ? <a href="/directory">{words.search.all}</a> : null}</p>
      {entries.length === 0
        ? <Panel title={words.caption} flush><EmptyState title={total === 0 ? words.search.empty : words.search.none}>{total === 0 ? words.search.emptyHint : words.search.noneHint}</EmptyState></Panel>
        : <ul className="members">{entries.map((entry) => <MemberCard key={entry.id} entry={entry} />)}</ul>}
      <p className="src">{words.asOf(format.day(today, 'year'))}</p>
      <LinkedData text={ldText(directoryLd(entries, words.title, (id) => ownAddress(`/directory/${id}`)))} />
    </>
  );
};

export default DirectoryPage;
