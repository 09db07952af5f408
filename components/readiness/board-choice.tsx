import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

type Choices = readonly { code: string; name: string }[];

interface BoardChoiceProps {
  /** The board that is asked. */
  action: string;
  current: { cluster: string; region: string };
  clusters: Choices;
  regions: Choices;
}

/** Asks a board for another region, or another cluster where there are several; by its address, so it can be kept as a link. */
export function BoardChoice({ action, current, clusters, regions }: BoardChoiceProps) {
  const { choice } = messages.readiness.formation;
  const options = (choices: Choices) => choices.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form className="filters board-choice" action={action} role="search" aria-label={choice.label}>
      {clusters.length > 1 ? <SelectBox id="board-cluster" name="cluster" label={choice.cluster} options={options(clusters)} defaultValue={current.cluster} /> : null}
      <SelectBox id="board-region" name="region" label={choice.region} options={options(regions)} defaultValue={current.region} />
      <div className="form-actions"><Button type="submit">{choice.show}</Button></div>
    </form>
  );
}
