import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import type { DeedFormProps } from '@/components/ui/deed-form';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { supplyGap, type GapVerdict } from '@/lib/domain/targeting/supply-gap';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface NeedLine {
  id: string; version: number; text: string; sample: boolean; confidentiality: Confidentiality; activityId: string; voicedOn: string; metOn: string | null; metHow: string | null;
  buyer: { id: string; name: string }; part: { code: string; name: string }; region: { code: string; name: string }; industry: { code: string; title: string } | null;
  /** Null: no industry is named, so nobody can say. */
  firms: readonly { id: string; name: string }[] | null;
  lq: Measured;
}

const { needs: words, verdicts, verdictWhys } = messages.targeting;
const TONES: Readonly<Record<GapVerdict, TagTone>> = { gap: 'accent', perhaps: 'flat', introduce: 'good', met: 'good' };
const FEW = 3;

const verdictOf = ({ metOn, firms, lq }: NeedLine) => supplyGap({ met: metOn !== null, localFirms: firms?.length ?? null, lq: lq.value });

/** Needs voiced in contacts, each with its anchor buyer, the firms here that could meet it, and what follows. */
export function NeedsTable({ rows, today, settle, mayOpen }: { rows: readonly NeedLine[]; today: string; settle?: DeedFormProps['action']; mayOpen: boolean }) {
  const columns: readonly Column<NeedLine>[] = [
    { key: 'need', head: words.columns.need, cell: ({ text, activityId, voicedOn, sample, confidentiality }) => <><a href={`/outreach/${activityId}`}>{text}</a> <small className="muted">{words.voiced(format.day(voicedOn, 'year'))}</small> <ConfidentialityMark level={confidentiality} />{sample ? <Tag>{messages.flow.forecast.sample}</Tag> : null}</> },
    { key: 'verdict', head: words.columns.verdict, cell: (row) => <><Tag tone={TONES[verdictOf(row)]}>{verdicts[verdictOf(row)]}</Tag> <small className="muted">{row.metOn === null ? verdictWhys[verdictOf(row)] : `${words.metOf(format.day(row.metOn, 'year'))}: ${row.metHow ?? ''}`}</small></> },
    { key: 'buyer', head: words.columns.buyer, cell: ({ buyer }) => <a href={`/organizations/${buyer.id}`}>{buyer.name}</a> },
    { key: 'industry', head: words.columns.industry, cell: ({ industry }) => (industry ? `${industry.code} ${industry.title}` : <span className="muted">{words.noIndustry}</span>) },
    { key: 'where', head: words.columns.where, cell: ({ part, region, lq }) => <><a href={`/clusters/${part.code}?region=${region.code}`}>{part.name}</a> <small className="muted">{region.name}. {words.columns.lq}: {lq.value === null ? format.missing(lq.reason) : format.number(lq.value, 2)}</small></> },
    {
      key: 'local', head: words.columns.local,
      cell: ({ firms }) => (firms === null ? <span className="muted">{words.noIndustry}</span> : firms.length === 0 ? format.number(0) : (
        <>{firms.slice(0, FEW).map(({ id, name }, at) => <span key={id}>{at === 0 ? '' : ' · '}<a href={`/organizations/${id}`}>{name}</a></span>)}{firms.length > FEW ? ` ${words.more(format.number(firms.length - FEW))}` : null}</>
      )),
    },
    ...(settle ? [{
      key: 'deeds', head: words.columns.deeds, cell: (row: NeedLine) => (row.metOn === null ? (
        <div className="form-actions">
          {mayOpen ? <a href={`/pipeline/cases/new?${new URLSearchParams({ stream: 'attraction', part: row.part.code, region: row.region.code, from: 'activity', record: row.activityId }).toString()}`}>{words.openCase}</a> : null}
          <DeedButton label={words.met} title={words.metTitle} size="small" base={{ id: row.id, version: row.version }} action={settle} done={words.metDone} fields={[{ name: 'on', kind: 'date', label: words.metOn, value: today }, { name: 'how', kind: 'text', label: words.metHow }]} />
        </div>
      ) : null),
    }] : []),
  ];
  return <DataTable caption={words.title} columns={columns} rows={rows} rowKey={({ id }) => id} stacked />;
}
