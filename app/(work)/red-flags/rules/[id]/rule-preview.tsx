import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { previewRule } from '@/lib/services/listening/red-flags/preview-rule';
import { ask } from '@/lib/web/ask';

type Firm = Awaited<ReturnType<typeof previewRule>>['firms'][number];

const { rule: words } = messages.listening.redFlags;

/** Which organizations the rule, as saved, would flag today, and who would see each flag. */
export const RulePreview = async ({ id }: { id: string }) => {
  const { cluster, subclusters } = await ask(clusterPerformance, {});
  const figures = Object.fromEntries(subclusters.map(({ code, published }) => {
    const reading = published?.reading;
    return [`${cluster.code}/${code}`, { growth: reading?.growth?.cagr.value ?? reading?.older?.growth?.cagr.value ?? null, lq: reading?.lq.value ?? null }];
  }));
  const preview = await ask(previewRule, { id, figures });
  const columns: Column<Firm>[] = [
    { key: 'firm', head: words.firm, cell: (firm) => <a href={`/organizations/${firm.id}`}>{firm.name}</a> },
    { key: 'because', head: words.because, cell: ({ because }) => <span className="whitespace-pre-line">{because}</span> },
    { key: 'seen', head: words.seenBy, cell: ({ level }) => (level === 'public' || level === 'internal' ? words.everybody : words.fewer) },
  ];
  return (
    <Panel title={words.preview} note={words.previewCount(preview.total, preview.judged)} flush={preview.total > 0} footer={<p className="muted">{words.previewNote}</p>}>
      {preview.total > 0 ? <DataTable caption={words.preview} columns={columns} rows={preview.firms} rowKey={(firm) => firm.id} stacked /> : <p className="muted">{words.previewNone}</p>}
    </Panel>
  );
};
