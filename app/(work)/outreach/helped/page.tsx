import type { Metadata } from 'next';
import { HelpedTable } from '@/components/follow-through/helped-table';
import { ResultsTabs } from '@/components/follow-through/results-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Quarter, quarterBeside } from '@/lib/domain/shared/quarter';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { helped } from '@/lib/services/follow-through/helped';
import { ask } from '@/lib/web/ask';

export const metadata: Metadata = { title: messages.followThrough.helped.title };

type Props = { searchParams: Promise<{ quarter?: string | string[] }> };

const HelpedPage = async ({ searchParams }: Props) => {
  const asked = Quarter.safeParse((await searchParams).quarter);
  const { quarter, from, to, rows, today } = await ask(helped, asked.success ? { quarter: asked.data } : {});
  const { helped: words } = messages.followThrough;
  const hrefOf = (other: string) => `/outreach/helped?quarter=${other}`;
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub(words.quarter(quarter), format.day(from, 'year'), format.day(to, 'year'))}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={
          <>
            <ButtonLink href={hrefOf(quarterBeside(quarter, -1))} rel="prev">{words.before}</ButtonLink>
            {to < today ? <ButtonLink href={hrefOf(quarterBeside(quarter, 1))} rel="next">{words.after}</ButtonLink> : null}
            {rows.length > 0 ? <ButtonLink href={`/outreach/helped/file?quarter=${quarter}`} download>{words.csv}</ButtonLink> : null}
          </>
        }
      />
      <div className="stack">
        <ResultsTabs here="helped" />
        <Panel title={words.count(rows.length)} flush footer={words.rules}>
          {rows.length > 0 ? <HelpedTable rows={rows} from={from} to={to} /> : <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
        </Panel>
      </div>
    </>
  );
};

export default HelpedPage;
