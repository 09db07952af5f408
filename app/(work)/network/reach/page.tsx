import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BridgesTable } from '@/components/network/bridges-table';
import { NetworkTabs } from '@/components/network/network-tabs';
import { ReachTable } from '@/components/network/reach-table';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SelectBox } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { reachOfAssociations } from '@/lib/services/network/reach-of-associations';
import { ask } from '@/lib/web/ask';

const words = messages.network.reach;

export const metadata: Metadata = { title: words.title };

const LONGEST = 120;

type Props = { searchParams: Promise<{ subcluster?: string | string[] }> };

const ReachPage = async ({ searchParams }: Props) => {
  const { subcluster } = await searchParams;
  if (Array.isArray(subcluster) || (subcluster ?? '').length > LONGEST) notFound();
  const it = await ask(reachOfAssociations, subcluster ? { subcluster } : {});
  const { cover } = it;
  const [reached, of] = [format.number(cover.reached), format.number(cover.of)];
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: messages.network.nav.network, href: '/network' }]} />
      <div className="stack">
        <NetworkTabs here="reach" />
        <Panel>
          <form className="filters" action="/network/reach" role="search" aria-label={words.subcluster}>
            <SelectBox id="reach-subcluster" name="subcluster" label={words.subcluster} options={it.subclusters.map(({ value, name }) => ({ value, label: name }))} defaultValue={it.chosen} />
            <div className="form-actions"><Button type="submit">{words.show}</Button></div>
          </form>
        </Panel>
        {it.associations.length === 0 ? <Panel><EmptyState title={words.none}>{words.noneHint}</EmptyState></Panel> : (
          <>
            <Panel title={words.cover}>
              {cover.bodies === null ? <p>{words.noCover(reached, of)}</p> : (
                <>
                  <ul className="chips">{cover.bodies.map(({ id, name }) => <li key={id}><a className="chip" href={`/organizations/${id}`}>{name}</a></li>)}</ul>
                  <p className="pt-2">{words.covers(reached, of)}{cover.exact ? null : ` ${words.greedy}`}</p>
                </>
              )}
            </Panel>
            <Panel title={words.table} flush footer={words.of(format.number(it.firms), format.number(it.jobsKnown))}><ReachTable rows={it.associations} /></Panel>
          </>
        )}
        <Panel title={words.bridges} flush={it.bridges.length > 0} footer={words.bridgesHint}>
          {it.bridges.length === 0 ? <p className="muted">{words.noBridges}</p> : <BridgesTable rows={it.bridges} />}
        </Panel>
      </div>
    </>
  );
};

export default ReachPage;
