import type { AllocationStanding } from '@/lib/domain/indicators/shift-share/allocation-standing';

/** What the allocation effect of a shift-share says about an industry, and what one would do about it. */
export const allocation: Record<AllocationStanding, { title: string; advice: string }> = {
  'specialised-competitive': {
    title: 'Specialised and competitive',
    advice: 'The region is strong here and pulls ahead of the reference. Protect what makes it so: people, sites, suppliers.',
  },
  'specialised-not-competitive': {
    title: 'Specialised, falling behind',
    advice: 'The region depends on it while it does better elsewhere. Ask the firms why; this is where retention visits pay first.',
  },
  'unspecialised-competitive': {
    title: 'Small, but pulling ahead',
    advice: 'Still small here, and growing faster than in the reference. Find out who drives it, and what would let it grow.',
  },
  neither: {
    title: 'Small and falling behind',
    advice: 'Little of it is here, and it does better elsewhere. No harm to the region’s mix; effort is better spent on other industries.',
  },
};
