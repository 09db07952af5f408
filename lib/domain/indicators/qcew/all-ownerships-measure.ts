const KEPT = /own_code (\d)/;
const ALL = 'own0';

/**
 * The name under which a QCEW table holds the all-ownerships figure of a measure, where the measure itself is of one ownership: 'employment'
 * of a table kept as 'private (own_code 5)' gives 'employment@own0', 'employment@own5,q2' gives 'employment@own0,q2'. Null where the
 * measure covers all ownerships already, is of one size class, or the table is no QCEW (`ownership` names no own_code).
 */
export function allOwnershipsMeasure(measure: string, ownership: string | null): string | null {
  const kept = KEPT.exec(ownership ?? '')?.[1];
  const [name = '', apart = ''] = measure.split('@');
  const groups = apart === '' ? [] : apart.split(',');
  const own = groups.find((group) => group.startsWith('own')) ?? (kept === undefined ? ALL : `own${kept}`);
  if (own === ALL || groups.some((group) => group.startsWith('size'))) return null;
  if (kept === '0') return [name, groups.filter((group) => group !== own).join(',')].filter(Boolean).join('@');
  return `${name}@${[ALL, ...groups.filter((group) => group !== own)].join(',')}`;
}
