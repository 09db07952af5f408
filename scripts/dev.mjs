import { readArguments } from './start/arguments.mjs';
import { environment } from './start/environment.mjs';
import { install } from './start/install.mjs';
import { main } from './start/main.mjs';
import { checkPortFree } from './start/port-free.mjs';
import { prepare } from './start/prepare.mjs';
import { serve } from './start/serve.mjs';

await main(async () => {
  const chosen = readArguments(process.argv.slice(2));
  await checkPortFree(chosen);
  await install();
  const env = environment(chosen);
  const { setupLink } = await prepare(env, chosen);
  if (setupLink) console.log(`\nBecome the first administrator: ${setupLink}\n`);
  return serve(chosen, env, 'dev');
});
