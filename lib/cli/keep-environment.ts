import { environment } from '@/scripts/start/environment.mjs';
import { dataFolder } from '@/scripts/start/secrets.mjs';
import { servedAt } from '@/scripts/start/served-at.mjs';

/** The same secret and address as `npm start` uses, so that both write one audit trail and one kind of link. Without a word about the address it is the one last served. */
export const keepEnvironment = () => {
  const place = { host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) };
  const said = process.env.NEXTAUTH_URL || process.env.HOST || process.env.PORT;
  const address = said ? null : servedAt(dataFolder());
  Object.assign(process.env, environment(place, address ? { ...process.env, NEXTAUTH_URL: address } : process.env));
};
