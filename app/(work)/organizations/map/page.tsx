import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { OrganizationFilters } from '@/components/register/organization-filters';
import { TownMap } from '@/components/register/map/town-map';
import { TownTable } from '@/components/register/map/town-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { queryText } from '@/lib/domain/sheet/query-text';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { organizationsByTown } from '@/lib/services/register/organizations-by-town';
import { registerChoices } from '@/lib/services/register/register-choices';
import { ask } from '@/lib/web/ask';
import { listAddress } from '../list-address';

const { map: words, organizations: named } = messages.register;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/organizations/map';
const hrefTo = (path: string, query: string) => (query ? `${path}?${query}` : path);

const OrganizationsMapPage = async ({ searchParams }: Props) => {
  const { narrowing, address } = listAddress(await searchParams);
  const [{ towns, total, without }, choices] = await Promise.all([
    ask(organizationsByTown, { ...narrowing, ...address } as Parameters<typeof organizationsByTown>[1]),
    ask(registerChoices, {}),
  ]);
  const rows = towns.map((town) => ({ ...town, href: hrefTo('/organizations', queryText({ ...narrowing, ...address, place: town.place })) }));
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<><ButtonLink href={hrefTo('/organizations', queryText({ ...narrowing, ...address }))}>{words.list}</ButtonLink><DownloadMenu list="organizations" narrowed={queryText({ ...narrowing, ...address })} /></>} />
      <div className="stack">
        <OrganizationFilters
          path={PATH} current={{ ...narrowing, ...address }}
          subclusters={choices.subclusters.map(({ clusterCode, code, name }) => ({ value: `${clusterCode}/${code}`, label: name }))}
          owners={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
          regions={choices.regions.map(({ code, name, system }) => ({ value: code, label: named.regionNamed[system](name) }))}
        />
        {rows.length === 0 ? (
          <Panel><EmptyState title={words.empty} action={<ButtonLink href={PATH}>{named.all}</ButtonLink>}>{words.emptyHint}</EmptyState></Panel>
        ) : (
          <div className="town-parts">
            <Panel footer={<>{words.rule} {without > 0 ? words.without(format.number(without), format.number(total)) : null} {words.places} {DISTRICT_MAP.licence}</>}><TownMap towns={rows} /></Panel>
            <Panel title={words.table} flush><TownTable towns={rows} /></Panel>
          </div>
        )}
      </div>
    </>
  );
};

export default OrganizationsMapPage;
