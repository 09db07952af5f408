import type { Metadata } from 'next';
import { DisclosureTable } from '@/components/privacy/disclosure-table';
import { ExpiringTable } from '@/components/privacy/expiring-table';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { messages } from '@/lib/messages';
import { expiringConsents } from '@/lib/services/privacy/expiring-consents';
import { listDisclosures } from '@/lib/services/privacy/list-disclosures';
import { listRetentionRules } from '@/lib/services/privacy/retention-rules';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { addRetentionRuleAction } from './actions';

const words = messages.privacy;
export const metadata: Metadata = { title: words.title };

const PrivacyPage = async () => {
  const actor = await workActor();
  const mayManage = allowedFor(actor)('privacy.manage');
  const [expiring, requests, retained] = await Promise.all([
    ask(expiringConsents, {}), mayManage ? ask(listDisclosures, {}) : null, mayManage ? ask(listRetentionRules, {}) : null,
  ]);
  const { retention } = words;
  const { outreach } = messages;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} />
      <div className="stack">
        <Panel title={words.consents.expiring} note={words.consents.expiringNote(expiring.days)} flush={expiring.consents.length > 0}>
          {expiring.consents.length > 0 ? <ExpiringTable consents={expiring.consents} today={expiring.today} /> : <p className="muted">{words.consents.expiringNone}</p>}
        </Panel>
        {requests ? (
          <Panel title={words.disclosures.title} flush={requests.packages.length > 0}>
            {requests.packages.length > 0 ? <DisclosureTable packages={requests.packages} today={requests.today} /> : <EmptyState title={words.disclosures.none}>{words.disclosures.noneHint}</EmptyState>}
          </Panel>
        ) : null}
        {retained ? (
          <Panel
            title={retention.title} note={retention.sub}
            footer={<DeedButton size="small" label={retention.add} base={{}} action={addRetentionRuleAction} done={retention.added} fields={[
              { name: 'record', kind: 'select', label: retention.record, options: retained.kinds.map((value) => ({ value, label: retention.records[value] })), value: 'activity' },
              { name: 'onlyKinds', kind: 'select', label: retention.onlyKind, options: ACTIVITY_KINDS.map((value) => ({ value, label: outreach.kinds[value] })), optional: true, emptyLabel: retention.everyKind },
              { name: 'afterMonths', kind: 'number', label: retention.afterMonths, value: '84' }, { name: 'why', kind: 'text', label: retention.why },
            ]} />}
          >
            {retained.rules.length === 0 ? <p className="muted">{retention.none}. {retention.noneHint}</p> : (
              <ul className="grid gap-2">
                {retained.rules.map(({ id, record, onlyKinds, afterMonths, why }) => <li key={id}><a href={`/privacy/retention/${id}`}>{[retention.records[record], onlyKinds.length > 0 ? retention.ofKinds(onlyKinds.map((kind) => outreach.kinds[kind]).join(', ')) : null, retention.after(afterMonths)].filter(Boolean).join(' ')}</a> <span className="muted">{why}</span></li>)}
              </ul>
            )}
          </Panel>
        ) : null}
      </div>
    </>
  );
};

export default PrivacyPage;
