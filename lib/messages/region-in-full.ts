import { messages } from '.';

const OF_SYSTEM: Readonly<Record<string, ((name: string) => string) | undefined>> = messages.register.organizations.regionNamed;

/** A region as a list or a title names it: an economic region and a regional district may share a name, as the two of Cariboo do. */
export const regionInFull = ({ name, system }: { name: string; system: string }): string => OF_SYSTEM[system]?.(name) ?? name;
