import { closeServices } from '@/lib/services/define';
import { REGULAR } from './regular-work';
import { standBack } from './stand-back';

standBack();
// The server has ended: what is left of a sweep the next one does.
process.once('disconnect', () => process.exit());

await REGULAR.find(({ name }) => name === process.argv[2])?.work(new Date());
await closeServices();
process.exit();
