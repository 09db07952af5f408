import type { Choice } from '@/components/ui/choice';
import type { SchemeAxis } from '@/lib/domain/readiness/scheme';
import type { SubjectInput } from '@/lib/domain/readiness/subject-input';
import { WILLING_FOR } from '@/lib/domain/readiness/willing-for';

interface Filled {
  id: string;
  subject: SubjectInput;
  scheme: string;
  besideId: string | null;
  axes: readonly SchemeAxis[];
  picked: readonly Choice[];
  scores: Readonly<Record<string, string>>;
  without: Readonly<Record<string, readonly string[]>>;
  typed: FormData;
}

const textOf = (typed: FormData, name: string): string => String(typed.get(name) ?? '').trim();

/** What was filled in, as the command takes it; `nameOf` says to which field of the form a refused path belongs. */
export function assessmentOfForm({ id, subject, scheme, besideId, axes, picked, scores, without, typed }: Filled) {
  const scored = axes.filter(({ code }) => (scores[code] ?? '') !== '');
  const input = {
    id, scheme, besideId, subject,
    scores: scored.map(({ code }) => {
      const value = scores[code] === 'unknown' ? null : Number(scores[code]);
      const resting = value === null ? [] : picked.filter((one) => !(without[code] ?? []).includes(one.id));
      return { axis: code, value, evidence: resting.map((one) => { const [kind, recordId] = one.id.split(' '); return { kind, id: recordId }; }) };
    }),
    willingFor: Object.fromEntries(WILLING_FOR.map((what) => [what, textOf(typed, `willing-${what}`)]).filter(([, answer]) => answer !== '')),
    note: textOf(typed, 'note'),
    ...(textOf(typed, 'confidentiality') && { confidentiality: textOf(typed, 'confidentiality') }),
    ...(textOf(typed, 'assessedOn') && { assessedOn: textOf(typed, 'assessedOn') }),
  };
  const nameOf = (path: string): string => {
    const [first, at, part] = path.split('.');
    if (first !== 'scores') return path;
    const axis = scored[Number(at)]?.code;
    if (at === undefined || axis === undefined) return `score-${axes[0]?.code ?? ''}`;
    return part === 'evidence' && picked.length === 0 ? 'evidence' : `score-${axis}`;
  };
  return { input, nameOf };
}
