import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';

/** Codes of the SDMX code list CL_OBS_STATUS 2.2 as our statuses; B, A and others whose figure stands are final. */
const STATUSES: Readonly<Record<string, ObservationStatus>> = {
  '': 'final', A: 'final', B: 'final', D: 'final', G: 'final', I: 'estimate', E: 'estimate', F: 'estimate', N: 'final', P: 'preliminary', R: 'revised', S: 'final', V: 'final', W: 'final',
  U: 'use-with-caution', K: 'final', X: 'final', H: 'not-available', J: 'final', L: 'not-available', M: 'not-applicable', O: 'not-available', Q: 'suppressed',
};
const FREE = ['', 'F', 'A'];

/** Status from OBS_STATUS and CONF_STATUS (anything but free withholds the figure); null for a code outside the lists. Source: SDMX cross-domain code lists. */
export function sdmxStatus(status: string, confidential: string): ObservationStatus | null {
  if (!FREE.includes(confidential)) return /^[A-Z]$/.test(confidential) ? 'suppressed' : null;
  return Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? null) : null;
}
