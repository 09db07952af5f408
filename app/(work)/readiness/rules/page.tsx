import type { Metadata } from 'next';
import { DataTable } from '@/components/ui/data-table';
import { DeedForm } from '@/components/ui/deed-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readRules } from '@/lib/services/readiness/read-rules';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveRulesAction } from '../actions';

const { formation } = messages.readiness;
const { rules: words, cuts } = formation;
export const metadata: Metadata = { title: words.title };

const NAMES = Object.keys(ReadinessRules.shape) as (keyof ReadinessRules)[];

/** A cut of null was not chosen. */
const inWords = (cut: number | null): string => (cut === null ? words.notChosen : format.number(cut, Number.isInteger(cut) ? 0 : 2));

const RulesPage = async () => {
  const [actor, { rules, version, reason, since }] = await Promise.all([workActor(), ask(readRules, {})]);
  return (
    <div className="stack max-w-[46rem]">
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: formation.title, href: '/readiness' }]} />
      <Panel title={formation.rulesLine(version)} note={since ? words.since(format.day(format.dayOfInstant(since, timeZone()), 'year')) : undefined} footer={reason ?? undefined} flush>
        <DataTable
          caption={words.title} rows={NAMES} rowKey={(name) => name}
          columns={[{ key: 'name', head: words.name, cell: (name) => cuts[name] }, { key: 'value', head: words.value, end: true, cell: (name) => inWords(rules[name]) }]}
        />
      </Panel>
      {allowedFor(actor)('readiness.govern') ? (
        <Panel title={words.change}>
          <DeedForm
            base={{ version }} action={saveRulesAction} submitLabel={words.save} done={words.saved}
            fields={[...NAMES.map((name) => ({ name: `rules.${name}`, kind: 'number' as const, label: cuts[name], value: String(rules[name] ?? ''), optional: name === 'establishmentJobs' })), { name: 'reason', kind: 'text' as const, label: words.reason }]}
          />
        </Panel>
      ) : null}
    </div>
  );
};

export default RulesPage;
