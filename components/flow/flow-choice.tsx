import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { FLOW_YEARS, type FlowQuestion } from '@/lib/domain/flow/flow-question';
import { FLOW_PERIODS } from '@/lib/domain/flow/period';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';

/** Asks for another stream, another time counted back, or other periods; all of it in the address. */
export function FlowChoice({ current }: { current: FlowQuestion }) {
  const { choice } = messages.flow;
  return (
    <form className="filters" action="/pipeline/flow" role="search" aria-label={messages.flow.title}>
      <SelectBox id="flow-stream" name="stream" label={choice.stream} options={STREAMS.map((stream) => ({ value: stream, label: messages.pipeline.words.streams[stream] }))} defaultValue={current.stream} />
      <SelectBox id="flow-years" name="years" label={choice.years} options={FLOW_YEARS.map((years) => ({ value: String(years), label: choice.yearsOf[years] }))} defaultValue={String(current.years)} />
      <SelectBox id="flow-by" name="by" label={choice.by} options={FLOW_PERIODS.map((by) => ({ value: by, label: choice[by] }))} defaultValue={current.by} />
      <div className="form-actions"><Button type="submit">{choice.show}</Button></div>
    </form>
  );
}
