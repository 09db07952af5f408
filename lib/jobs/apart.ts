import { closeServices } from '@/lib/services/define';
import { standBack } from './stand-back';
import { workOnce } from './work-once';

const LOOK_MS = 250;
/** A load waits for a person between its steps; coming back at once costs more than a sleeping process for so long. */
const IDLE_MS = 5_000;

standBack();
// The server has ended: a load that was begun stays out of sight until somebody resumes or discards it.
process.once('disconnect', () => process.exit());

let last = performance.now();
while (performance.now() - last < IDLE_MS) {
  if (await workOnce(() => new Date())) last = performance.now();
  else await new Promise((wake) => { setTimeout(wake, LOOK_MS); });
}
await closeServices();
process.exit();
