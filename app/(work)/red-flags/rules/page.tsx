import type { Metadata } from 'next';
import { RuleTable } from '@/components/listening/red-flags/rule-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listRules } from '@/lib/services/listening/red-flags/list-rules';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.listening.redFlags;
export const metadata: Metadata = { title: words.ruleList.title };

const RulesPage = async () => {
  const [actor, { rules }] = await Promise.all([workActor(), ask(listRules, {})]);
  const mayDefine = allowedFor(actor)('listening.define');
  const add = mayDefine ? <ButtonLink href="/red-flags/rules/new">{words.ruleList.new}</ButtonLink> : null;
  return (
    <>
      <PageHead crumbs={[{ label: words.title, href: '/red-flags' }]} title={words.ruleList.title} sub={words.ruleList.sub} actions={add} />
      <Panel flush>{rules.length > 0 ? <RuleTable rules={rules} /> : <EmptyState title={words.ruleList.empty} action={add}>{words.ruleList.emptyHint}</EmptyState>}</Panel>
    </>
  );
};

export default RulesPage;
