import { FileFacts } from '@/components/imports/file-facts';
import { FileSample } from '@/components/imports/file-sample';
import { JobProgress } from '@/components/imports/job-progress';
import { LoadOutcome } from '@/components/imports/load-outcome';
import { SeriesSummary } from '@/components/imports/series-summary';
import { isWorking } from '@/lib/domain/imports/import-state';
import type { OpenedImport } from '@/lib/services/imports/open-import';
import { CheckPart } from './check-part';
import { ChoicesPart } from './choices-part';
import { LoadActions } from './load-actions';

/** What a load's page holds at each step: progress, choices, counts, outcome; beside them the file. */
export const LoadBody = ({ load, mayLoad }: { load: OpenedImport; mayLoad: boolean }) => {
  const { id, state, interrupted, survey, choices, check, bytes } = load;
  const actions = mayLoad ? <LoadActions load={load} /> : null;
  const choosing = mayLoad && (state === 'staged' || state === 'checked');
  const sample = survey && survey.header.length > 0 ? <FileSample header={survey.header} sample={survey.sample} /> : null;
  return (
    <div className="load-page">
      <div className="stack">
        {isWorking(state) && !interrupted
          ? <JobProgress id={id} state={state} first={load}>{actions}</JobProgress>
          : <LoadOutcome {...load}>{actions}</LoadOutcome>}
        {check ? <CheckPart load={load} check={check} actions={state === 'checked' ? actions : null} /> : null}
        {state === 'staged' ? sample : null}
        {choosing && survey ? <ChoicesPart load={load} survey={survey} /> : null}
        {state === 'staged' ? null : sample}
      </div>
      <div className="stack">
        {choices ? <SeriesSummary choices={choices} /> : null}
        {survey ? <FileFacts survey={survey} bytes={bytes} /> : null}
      </div>
    </div>
  );
};
