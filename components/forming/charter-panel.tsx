import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { CharterText } from './charter-text';

interface Version {
  id: string;
  version: number;
  purpose: string;
  scope: string;
  rules: string;
  /** The day it was written on. */
  writtenOn: string;
  writtenBy: string | null;
  adoptedOn: string | null;
  adoptedBy: string | null;
}

/** The charter as it stands: the latest text, whether it was adopted, which version holds until then, and the earlier ones. `deeds` stand below. */
export function CharterPanel({ versions, deeds }: { versions: readonly Version[]; deeds?: ReactNode }) {
  const { forming: { charter: words, role } } = messages;
  const [latest, ...earlier] = versions;
  if (!latest) return <Panel title={words.panel}><EmptyState title={words.empty} action={deeds}>{words.emptyHint}</EmptyState></Panel>;
  const said = ({ version, writtenOn, writtenBy, adoptedOn, adoptedBy }: Version) => [
    words.version(format.number(version)), words.written(writtenBy ?? role.somebody, format.day(writtenOn, 'year')), adoptedOn === null ? null : words.adoptedBy(format.day(adoptedOn, 'year'), adoptedBy ?? role.somebody),
  ].filter(Boolean).join('. ');
  const holds = latest.adoptedOn === null ? earlier.find(({ adoptedOn }) => adoptedOn !== null) : undefined;
  return (
    <Panel title={words.panel} note={latest.adoptedOn === null ? <Tag tone="warn">{words.notAdopted}</Tag> : <Tag tone="good">{words.adoptedTag}</Tag>} footer={deeds}>
      <CharterText text={latest} />
      <p className="src">{said(latest)}.{holds?.adoptedOn ? ` ${words.inForce(format.number(holds.version), format.day(holds.adoptedOn, 'year'))}` : ''}</p>
      {earlier.length > 0 ? (
        <Disclosure summary={words.versions}>
          <div className="stack">{earlier.map((one) => <div key={one.id}><p className="src">{said(one)}.</p><CharterText text={one} /></div>)}</div>
        </Disclosure>
      ) : null}
    </Panel>
  );
}
