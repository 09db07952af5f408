import type { Metadata } from 'next';
import { ExpiringTable } from '@/components/privacy/expiring-table';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { expiringConsents } from '@/lib/services/privacy/expiring-consents';
import { ask } from '@/lib/web/ask';

const words = messages.privacy;
export const metadata: Metadata = { title: words.title };

const PrivacyPage = async () => {
  const expiring = await ask(expiringConsents, {});
  return (
    <>
      <PageHead title={words.title} sub={words.sub} />
      <div className="stack">
        <Panel title={words.consents.expiring} note={words.consents.expiringNote(expiring.days)} flush={expiring.consents.length > 0}>
          {expiring.consents.length > 0 ? <ExpiringTable consents={expiring.consents} today={expiring.today} /> : <p className="muted">{words.consents.expiringNone}</p>}
        </Panel>
      </div>
    </>
  );
};

export default PrivacyPage;
