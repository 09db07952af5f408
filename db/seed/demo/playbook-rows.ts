import type { playbooks, playbookSteps } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { FIRST_YEAR } from '@/lib/domain/meetings/first-year';
import { stepDays } from '@/lib/domain/meetings/step-days';
import { MeetingFile } from './meeting-file';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

/** First years that run, by the playbook as shipped. */
export const playbookRows = async (calendar: SampleCalendar): Promise<{ playbooks: (typeof playbooks.$inferInsert)[]; steps: (typeof playbookSteps.$inferInsert)[] }> => {
  const file = await readSampleFile('meetings.json', MeetingFile);
  const started = file.playbooks.map((one) => {
    const startedOn = calendar.worked(one.ago);
    const by = sampleId('colleague', one.by);
    const made = { createdAt: calendar.instant(startedOn), createdBy: by, updatedAt: calendar.instant(startedOn), updatedBy: by, version: 1 };
    const id = sampleId('playbook', one.sub);
    return {
      playbook: { ...made, id, clusterCode: DEFAULT_CLUSTER, subclusterCode: one.sub, startedOn, templateVersion: 0, sample: true },
      steps: FIRST_YEAR.map(({ what, why, doneWhen, ...months }, position) => {
        const known = one.steps.find(({ at }) => at === position);
        const settledOn = known?.done === undefined ? null : calendar.worked(known.done);
        return {
          ...made, id: sampleId('playbook-step', one.sub, position), playbookId: id, position, what, why, doneWhen, ...stepDays(startedOn, months), ownerId: known ? sampleId('colleague', known.owner) : null,
          state: settledOn === null ? ('open' as const) : ('done' as const), settledOn, settledBy: settledOn && by, note: known?.note ?? null,
        };
      }),
    };
  });
  return { playbooks: started.map(({ playbook }) => playbook), steps: started.flatMap(({ steps }) => steps) };
};
