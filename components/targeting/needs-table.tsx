import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import type { DeedFormProps } from '@/components/ui/deed-form';
import { QuietDeed } from '@/components/ui/quiet-deed';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { GapVerdict } from '@/lib/domain/targeting/supply-gap';
import type { YearlyBand } from '@/lib/domain/targeting/yearly-band';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { needVerdict } from './need-verdict';

export interface NeedLine {
  id: string; version: number; text: string; sample: boolean; confidentiality: Confidentiality; activityId: string; voicedOn: string; yearlyBand: YearlyBand | null; metOn: string | null; metHow: string | null;
  buyer: { id: string; name: string }; part: { code: string; name: string }; region: { code: string; name: string }; industry: { code: string; title: string } | null;
  /** Null: no industry is named, so nobody can say. */
  firms: readonly { id: string; name: string }[] | null;
  /** The narrowest published line that holds the industry. */
  line: { title: string; year: number; lq: Measured } | null;
  /** Of the sub-cluster. */
  lq: Measured;
}

interface NeedsTableProps {
  rows: readonly NeedLine[];
  today: string;
  deeds?: { settle: DeedFormProps['action']; archive: DeedFormProps['action'] };
  mayOpen: boolean;
}

const { needs: words, verdicts, verdictWhys } = messages.targeting;
const TONES: Readonly<Record<GapVerdict, TagTone>> = { gap: 'accent', perhaps: 'flat', introduce: 'good', met: 'good' };
const FEW = 3;

const lqText = (lq: Measured) => (lq.value === null ? format.missing(lq.reason) : format.number(lq.value, 2));

/** The industry that could meet a need, and the figure it is weighed by, under its own name. */
function Weighing({ row: { industry, line, part, region, lq } }: { row: NeedLine }) {
  return (
    <>
      {industry ? `${industry.code} ${industry.title}` : <span className="muted">{words.noIndustry}</span>}
      <small className="muted block">{line ? words.lineLq(lqText(line.lq), line.title, region.name, String(line.year)) : words.partLq(lqText(lq), region.name)} <a href={`/clusters/${part.code}?region=${region.code}`}>{part.name}</a></small>
    </>
  );
}

/** Needs voiced in contacts, each with its anchor buyer, the firms here that could meet it, and what follows. */
export function NeedsTable({ rows, today, deeds, mayOpen }: NeedsTableProps) {
  const columns: readonly Column<NeedLine>[] = [
    {
      key: 'need', head: words.columns.need, cell: ({ text, activityId, buyer, voicedOn, yearlyBand, sample, confidentiality }) => (
        <>
          <a href={`/outreach/${activityId}`}>{text}</a> <ConfidentialityMark level={confidentiality} />{sample ? <Tag>{messages.flow.forecast.sample}</Tag> : null}
          <small className="muted block">{words.buyerOf} <a href={`/organizations/${buyer.id}`}>{buyer.name}</a>{yearlyBand ? `, ${words.bands[yearlyBand]}` : ''}, {words.voiced(format.day(voicedOn, 'year'))}</small>
        </>
      ),
    },
    { key: 'verdict', head: words.columns.verdict, cell: (row) => <><Tag tone={TONES[needVerdict(row)]}>{verdicts[needVerdict(row)]}</Tag> <small className="muted block">{row.metOn === null ? verdictWhys[needVerdict(row)] : `${words.metOf(format.day(row.metOn, 'year'))}: ${row.metHow ?? ''}`}</small></> },
    { key: 'industry', head: words.columns.industry, cell: (row) => <Weighing row={row} /> },
    {
      key: 'local', head: words.columns.local,
      cell: ({ firms }) => (firms === null ? <span className="muted">{words.noIndustry}</span> : firms.length === 0 ? format.number(0) : (
        <>{firms.slice(0, FEW).map(({ id, name }) => <a key={id} className="block" href={`/organizations/${id}`}>{name}</a>)}{firms.length > FEW ? ` ${words.more(format.number(firms.length - FEW))}` : null}</>
      )),
    },
    ...(deeds ? [{
      key: 'deeds', head: words.columns.deeds, cell: (row: NeedLine) => (
        <div className="form-actions">
          {mayOpen && row.metOn === null ? <a href={`/pipeline/cases/new?${new URLSearchParams({ stream: 'attraction', part: row.part.code, region: row.region.code, from: 'activity', record: row.activityId }).toString()}`}>{words.openCase}</a> : null}
          {row.metOn === null ? <DeedButton label={words.met} title={words.metTitle} size="small" base={{ id: row.id, version: row.version }} action={deeds.settle} done={words.metDone} fields={[{ name: 'on', kind: 'date', label: words.metOn, value: today }, { name: 'how', kind: 'text', label: words.metHow }]} /> : null}
          <QuietDeed label={words.archive} what={` (${row.text})`} input={{ id: row.id, version: row.version, archived: true }} action={deeds.archive} done={words.archived} />
        </div>
      ),
    }] : []),
  ];
  return <DataTable caption={words.title} columns={columns} rows={rows} rowKey={({ id }) => id} stacked />;
}
