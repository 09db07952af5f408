import { askedOf } from '@/components/indicators/asked';
import { hrefOf } from '@/components/indicators/href-of';
import type { ChangedClass } from '@/components/indicators/scheme/classes-beside';
import type { ShownClass } from '@/lib/domain/indicators/scheme/shown-class';
import { messages } from '@/lib/messages';
import type { SchemeComparison } from '@/lib/services/indicators/compare-schemes';

const named = ({ result }: ShownClass): string => result.label ?? messages.indicators.schemes.comparing.noClass;

/** A comparison as rows: sub-clusters first, then industries; and what becomes of a line's class, in words. */
export const changedClasses = (answer: SchemeComparison) => {
  const { comparing: words } = messages.indicators.schemes;
  const asked = askedOf(answer);
  const parts = answer.subclusters.map(({ code, name, ...change }): ChangedClass => ({ key: `part-${code}`, title: name, under: words.subcluster, firms: null, ...change }));
  const lines = answer.industries.map(({ line, firms, ...change }): ChangedClass => ({
    key: line.code, title: line.title, under: line.code, ...change, firms: { count: firms, href: hrefOf('/region', { ...asked, line: line.code }) },
  }));
  const becomes = new Map(answer.industries.map(({ line, before, after }) => [line.code, words.becomes(named(before), named(after))]));
  return { rows: [...parts, ...lines], becomesOf: (line: string) => becomes.get(line) ?? '' };
};
