import type { Quantity } from '@/lib/domain/indicators/quantity';

/** One organization behind a figure. */
export interface BehindRow {
  id: string;
  name: string;
  sample: boolean;
  ownerName: string | null;
  jobs: Quantity;
  lastContactOn: string | null;
  /** Null where the reader may not see outreach. */
  openFollowUps: number | null;
}
