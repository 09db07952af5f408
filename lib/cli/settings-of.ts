import { UsageFault } from './usage-fault';

const VALUES: Record<string, unknown> = { yes: true, true: true, no: false, false: false };

/** `--set name=value` as fields of an input; `--set regionNames.Fort=5941` adds one to a list of names. The input's own schema judges the values. */
export const settingsOf = (given: unknown): Record<string, unknown> => {
  const settings: Record<string, unknown> = {};
  for (const word of Array.isArray(given) ? given.map(String) : []) {
    const [, name, inside, text] = /^([A-Za-z]+)(?:\.([^=]+))?=(.*)$/s.exec(word) ?? [];
    if (!name || text === undefined) throw new UsageFault(`"${word}" is not NAME=VALUE.`);
    const value = VALUES[text] ?? text;
    settings[name] = inside ? [...((settings[name] as unknown[] | undefined) ?? []), { name: inside, put: text }] : value;
  }
  return settings;
};
