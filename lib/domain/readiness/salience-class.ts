export const SALIENCE_CLASSES = ['dormant', 'discretionary', 'demanding', 'dominant', 'dangerous', 'dependent', 'definitive', 'none'] as const;
export type SalienceClass = (typeof SALIENCE_CLASSES)[number];

const CLASS_OF: Readonly<Record<string, SalienceClass>> = {
  '000': 'none', '100': 'dormant', '010': 'discretionary', '001': 'demanding', '110': 'dominant', '101': 'dangerous', '011': 'dependent', '111': 'definitive',
};

/** Class by power, legitimacy and urgency, each there (1) or not (0), after Mitchell, Agle and Wood (1997); null when one is unknown. */
export function salienceClass(power: number | null, legitimacy: number | null, urgency: number | null): SalienceClass | null {
  if (power === null || legitimacy === null || urgency === null) return null;
  return CLASS_OF[`${power}${legitimacy}${urgency}`] ?? null;
}
