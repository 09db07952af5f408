import type { RegisterImage } from './register-image';

const joinSets = (into: Map<string, Set<string>>, from: ReadonlyMap<string, ReadonlySet<string>>) => {
  for (const [key, ids] of from) into.set(key, new Set([...into.get(key) ?? [], ...ids]));
};

/** Adds what a later piece of a list reads of the register; what the list has changed in the image so far stays as it would be. */
export const joinImage = (image: RegisterImage, fresh: RegisterImage): void => {
  for (const [id, known] of fresh.organizations) if (!image.organizations.has(id)) image.organizations.set(id, known);
  for (const [id, known] of fresh.people) if (!image.people.has(id)) image.people.set(id, known);
  joinSets(image.organizationNames, fresh.organizationNames);
  joinSets(image.personNames, fresh.personNames);
  joinSets(image.emails, fresh.emails);
  joinSets(image.idsOf, fresh.idsOf);
  for (const [number, id] of fresh.businessNumbers) if (!image.businessNumbers.has(number)) image.businessNumbers.set(number, id);
  for (const [key, id] of fresh.externals) if (!image.externals.has(key)) image.externals.set(key, id);
  for (const [member, held] of fresh.memberships) if (!image.memberships.has(member)) image.memberships.set(member, held);
  for (const key of fresh.contacts) image.contacts.add(key);
};
