import type { Metadata } from 'next';
import { MeasuresTable } from '@/components/planning/measures-table';
import { PenetrationTable } from '@/components/planning/penetration-table';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { MEASURE_KEYS } from '@/lib/domain/planning/measures/outreach-measures';
import { quarterOf } from '@/lib/domain/planning/measures/period';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { measuresOf } from '@/lib/services/planning/measures';
import { ask } from '@/lib/web/ask';
import { houseReader } from '@/lib/web/reports/readers';
import { timeZone } from '@/lib/web/time-zone';
import { askedPeriod } from './asked-period';
import { measureText } from './measure-text';
import { namedPenetration } from './named-penetration';

const { measures: words } = messages.planning;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const MeasuresPage = async ({ searchParams }: Props) => {
  const today = format.dayOfInstant(new Date(), timeZone());
  const asked = await searchParams;
  const period = askedPeriod(asked, today);
  const everyone = asked.readers === 'everyone';
  const [mine, clusters] = await Promise.all([ask(measuresOf, period), ask(listClusters, {})]);
  const { counts, measures, penetration } = everyone ? await measuresOf(houseReader, period) : mine;
  const reached = namedPenetration(penetration, clusters).map(({ share, ...part }) => ({
    ...part, share: format.measured(share, (value) => format.percent(value, { digits: 0 })),
  }));
  const here = ({ from, to }: typeof period) => `/outreach/measures?from=${from}&to=${to}${everyone ? '&readers=everyone' : ''}`;
  const rows = MEASURE_KEYS.map((key) => ({
    key, name: words.names[key], value: measureText(key, measures[key]), counted: words.countedFrom[key](counts), definition: words.definitions[key],
  }));
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub(format.day(period.from, 'year'), format.day(period.to, 'year'))}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={
          <>
            <ButtonLink href={here(quarterOf(addDays(quarterOf(period.from).from, -1)))}>{words.previous}</ButtonLink>
            <ButtonLink href={here(quarterOf(addDays(quarterOf(period.from).to, 1)))}>{words.next}</ButtonLink>
            <ButtonLink href={`/outreach/measures/download?from=${period.from}&to=${period.to}`}>{words.csv}</ButtonLink>
          </>
        }
      />
      <div className="stack">
        <form className="filters" method="get">
          <DateInput name="from" label={words.from} defaultValue={period.from} />
          <DateInput name="to" label={words.to} defaultValue={period.to} />
          {everyone ? <input type="hidden" name="readers" value="everyone" /> : null}
          <Button type="submit">{words.show}</Button>
        </form>
        {everyone ? <p className="muted">{words.asInReports} <a href={`/outreach/measures?from=${period.from}&to=${period.to}`}>{words.asIRead}</a></p> : null}
        <Panel title={words.process} flush><MeasuresTable rows={rows} /></Panel>
        <Panel title={words.penetrationBy} flush={reached.length > 0} footer={<p>{words.team} <a href="/outreach/team">{words.teamLink}</a></p>}>
          {reached.length > 0 ? <PenetrationTable rows={reached} /> : <p className="muted">{words.noSubclusters}</p>}
        </Panel>
      </div>
    </>
  );
};

export default MeasuresPage;
