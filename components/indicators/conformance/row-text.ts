import type { QcewKey } from '@/lib/domain/indicators/qcew/qcew-row';
import { messages } from '@/lib/messages';

/** A row of a QCEW file as somebody would look for it. */
export const rowText = ({ area, own, industry, year }: QcewKey): string => messages.indicators.conformance.row(area, own, industry, year);
