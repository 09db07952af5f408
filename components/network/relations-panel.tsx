import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Panel } from '@/components/ui/panel';
import type { RelationKind } from '@/lib/domain/network/relation-kind';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

type Relation = {
  id: string; kind: RelationKind; forward: boolean; other: { id: string; name: string; kind: 'organization' | 'person' };
  strength: number | null; source: string | null; confidentiality: Confidentiality; former: boolean;
  /** Its days in words. */
  days: string;
  /** The button that ends it, while it goes on. */
  end: ReactNode;
};

interface RelationsPanelProps {
  relations: readonly Relation[];
  of: 'organization' | 'person';
  /** Where one is added and, followed by its id, changed; absent for those who may not. */
  base?: string;
}

/** What they are and were to others. */
export function RelationsPanel({ relations, of, base }: RelationsPanelProps) {
  const { relations: words } = messages.network;
  const add = base ? <ButtonLink size="small" href={`${base}/new`}>{words.add}</ButtonLink> : undefined;
  return (
    <Panel title={words.title} footer={add}>
      {relations.length === 0 ? <p className="muted">{of === 'person' ? words.noneOfPerson : words.none}</p> : (
        <ul className="entries">
          {relations.map((one) => (
            <li key={one.id} className={one.former ? 'muted' : undefined}>
              <span className="text-xs text-ink-2">{(one.forward ? words.forward : words.backward)[one.kind]}</span>{' '}
              <a className="font-semibold" href={`/${one.other.kind === 'person' ? 'people' : 'organizations'}/${one.other.id}`}>{one.other.name}</a> <ConfidentialityMark level={one.confidentiality} />
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
                {[one.strength === null ? null : words.levels[one.strength], one.days, one.source].filter(Boolean).join(', ')}
                {base ? (
                  <span className="ml-auto flex gap-1">
                    <ButtonLink look="quiet" size="small" href={`${base}/${one.id}`}>{words.edit}<span className="sr-only"> {one.other.name}</span></ButtonLink>
                    {one.end}
                  </span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
