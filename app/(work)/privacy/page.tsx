import type { Metadata } from 'next';
import { DisclosureTable } from '@/components/privacy/disclosure-table';
import { ExpiringTable } from '@/components/privacy/expiring-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { expiringConsents } from '@/lib/services/privacy/expiring-consents';
import { listDisclosures } from '@/lib/services/privacy/list-disclosures';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.privacy;
export const metadata: Metadata = { title: words.title };

const PrivacyPage = async () => {
  const actor = await workActor();
  const mayManage = allowedFor(actor)('privacy.manage');
  const [expiring, requests] = await Promise.all([ask(expiringConsents, {}), mayManage ? ask(listDisclosures, {}) : null]);
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
      </div>
    </>
  );
};

export default PrivacyPage;
