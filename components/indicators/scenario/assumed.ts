import type { Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Everything the reckoning takes for granted, one sentence each: on the page and in every file. */
export function assumed({ turn, share, residence }: { turn: Turn; share: number; residence: boolean }): readonly string[] {
  const { assumption } = messages.indicators.scenario;
  return [
    assumption.sales(format.percent(share / 100, { digits: 0 })), share === 100 ? assumption.most : null, assumption.producers,
    turn === 'opens' ? assumption.opens : null, residence ? assumption.residence : null,
  ].filter((sentence) => sentence !== null);
}
