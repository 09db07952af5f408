import { readFileSync } from 'node:fs';
import { lockFaults } from './lock/lock-faults.mjs';
import { main } from './start/main.mjs';
import { Mendable } from './start/mendable.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

await main(() => {
  const lock = read('package-lock.json');
  const faults = lockFaults(lock, read('scripts/version-floors.json'), read('package.json').allowScripts ?? {});
  if (faults.length === 0) {
    console.log(`package-lock.json is complete: ${Object.keys(lock.packages).length - 1} packages.`);
    return 0;
  }
  throw new Mendable(
    faults.join('\n'),
    'Choose versions whose platform packages all exist, remove node_modules and package-lock.json together, and run npm install.',
  );
});
