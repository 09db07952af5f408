import { HELP, readArguments } from './start/arguments.mjs';
import { build, buildNeeded } from './start/build.mjs';
import { addressOf, environment } from './start/environment.mjs';
import { install } from './start/install.mjs';
import { main } from './start/main.mjs';
import { checkPortFree } from './start/port-free.mjs';
import { prepare } from './start/prepare.mjs';
import { dataFolder } from './start/secrets.mjs';
import { serve, untilHealthy } from './start/serve.mjs';
import { noteAddress } from './start/served-at.mjs';

const announce = (address, setupLink) => {
  console.log(`\nLode is ready at ${address}`);
  if (setupLink) console.log(`\nNobody can sign in yet. Open this link once to become the first administrator:\n  ${setupLink}`);
  console.log('\nStop it with Ctrl-C.\n');
};

await main(async () => {
  const chosen = readArguments(process.argv.slice(2));
  if (chosen.help) {
    console.log(HELP);
    return 0;
  }
  await checkPortFree(chosen);
  if (!chosen.asBuilt) await install();
  const env = environment(chosen);
  if (!chosen.asBuilt && buildNeeded()) await build(env);
  const { setupLink } = await prepare(env, chosen);
  const ended = serve(chosen, env);
  await untilHealthy(addressOf(chosen), ended);
  noteAddress(dataFolder(env), env.NEXTAUTH_URL);
  announce(env.NEXTAUTH_URL, setupLink);
  return ended;
});
