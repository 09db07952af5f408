import type { consents, directoryEntries } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const MEMBERS = [
  { firm: 'cottonwood', capabilities: ['Line boring and on-site machining', 'Crusher rebuilds', 'Heavy machining'], phone: '250-555-0141', email: 'shop@cottonwood.example' },
  { firm: 'brasswren', capabilities: ['Heavy plate and tank fabrication', 'Conveyor structures'], phone: '250-555-0142', email: 'office@brasswren.example' },
  { firm: 'ravelstone', capabilities: ['Wear plate and hard facing', 'Crusher rebuilds'], phone: '250-555-0143', email: null },
  { firm: 'moonwheel', capabilities: ['Conveyor structures', 'Belt splicing'], phone: null, email: 'sales@moonwheel.example' },
  { firm: 'pikestaff', capabilities: ['Hydraulic cylinders'], phone: '250-555-0145', email: null },
  { firm: 'augury', capabilities: ['Diamond-drill rods and tooling'], phone: null, email: 'info@augury.example' },
  { firm: 'fernmantle', capabilities: ['Geotechnical investigation'], phone: '250-555-0147', email: 'hello@fernmantle.example' },
  { firm: 'tallowbrook', capabilities: ['Assay and sample preparation'], phone: '250-555-0148', email: null },
  { firm: 'corundum-jack', capabilities: ['Diamond drilling'], phone: null, email: 'crew@corundum-jack.example' },
] as const;
/** Agreed once and withdrew: it is named nowhere. */
const WITHDRAWN = 'hollowpine';

/** Invented members of the directory with their consents, and one that withdrew. The directory itself stays closed until a manager opens it. */
export const directoryRows = (calendar: SampleCalendar): { consents: (typeof consents.$inferInsert)[]; entries: (typeof directoryEntries.$inferInsert)[] } => {
  const givenOn = addDays(calendar.today, -90);
  const byId = sampleId('colleague', 'anita');
  const made = { createdAt: calendar.instant(givenOn), createdBy: byId, updatedAt: calendar.instant(givenOn), updatedBy: byId, version: 1 };
  const consent = (firm: string) => ({
    ...made, id: sampleId('consent', `directory-${firm}`), organizationId: sampleId('organization', firm), partnerId: null, scope: 'directory' as const, source: 'form' as const, givenBy: 'The owner, on the form of the directory', givenOn, expiresOn: null, sample: true,
  });
  return {
    consents: [...MEMBERS.map(({ firm }) => consent(firm)), { ...consent(WITHDRAWN), withdrawnOn: addDays(calendar.today, -20), withdrawnHow: 'By e-mail' }],
    entries: [...MEMBERS.map(({ firm, capabilities, phone, email }) => ({ ...made, id: sampleId('directory-entry', firm), organizationId: sampleId('organization', firm), capabilities: [...capabilities], phone, email, sample: true })),
      { ...made, id: sampleId('directory-entry', WITHDRAWN), organizationId: sampleId('organization', WITHDRAWN), capabilities: ['Hose and belting'], phone: '250-555-0149', email: null, sample: true }],
  };
};
