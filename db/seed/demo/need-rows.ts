import type { supplyNeeds } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import type { ContactRows } from './contact-rows';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

/** Invented: what sample firms said they must buy from afar. */
const WRITTEN = [
  { key: 'pump-rebuild', firm: 'silverthread', text: 'Rebuilds of slurry pumps go to Alberta', naics: '333910', part: 'manufacturing', yearly: '100k_500k' },
  { key: 'castings', firm: 'larkhollow', text: 'Chrome castings for the crusher come from overseas', naics: '331514', part: 'manufacturing', yearly: '100k_500k' },
  { key: 'tyres', firm: 'stonecrop', text: 'Retreads for haul trucks are trucked twelve hundred kilometres', naics: '326210', part: 'manufacturing', yearly: undefined },
  { key: 'controls', firm: 'silverthread', text: 'Programming of the mill controls is flown in from Ontario', naics: '541514', part: 'services', yearly: '500k_2m' },
  { key: 'assays', firm: 'wintermoth', text: 'Assays take three weeks in Vancouver', naics: '541380', part: 'services', yearly: '25k_100k' },
] as const;

/** Needs as they were voiced in the latest contact with each firm that everybody here may read. */
export const needRows = (calendar: SampleCalendar, contacts: readonly ContactRows[]): (typeof supplyNeeds.$inferInsert)[] =>
  WRITTEN.flatMap(({ key, firm, text, naics, part, yearly }) => {
    const organizationId = sampleId('organization', firm);
    const [said] = contacts.map(({ activity, participations }) => ({ activity, theirs: participations.some((one) => one.organizationId === organizationId) }))
      .filter(({ activity, theirs }) => theirs && activity.confidentiality === 'internal').sort((a, b) => (a.activity.occurredOn < b.activity.occurredOn ? 1 : -1));
    if (!said) return [];
    const { activity } = said;
    const made = { createdAt: calendar.instant(activity.occurredOn), createdBy: activity.authorId, updatedAt: calendar.instant(activity.occurredOn), updatedBy: activity.authorId, version: 1 };
    return [{ ...made, id: sampleId('supply-need', key), organizationId, activityId: activity.id, text, clusterCode: DEFAULT_CLUSTER, subclusterCode: part, regionCode: DEFAULT_REGION, naicsCode: naics, yearlyBand: yearly ?? null, voicedOn: activity.occurredOn, confidentiality: activity.confidentiality, sample: true }];
  });
