import type { z } from 'zod';

type Def = { type: string; innerType?: Schema; in?: Schema; shape?: Record<string, Schema>; entries?: Record<string, string>; values?: unknown[]; element?: Schema; options?: Schema[] };
type Schema = { _zod: { def: Def } };

const MOST = 40;

/** Values a schema may take, by the name of its field and by its type: those that fit are found by parsing. */
const valuesOf = (schema: Schema, name: string, known: Readonly<Record<string, readonly unknown[]>>): unknown[] => {
  const named = known[name] ?? [];
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return [undefined, ...valuesOf(def.innerType as Schema, name, known)];
  if (def.type === 'nullable') return [null, ...valuesOf(def.innerType as Schema, name, known)];
  if (def.type === 'pipe') return valuesOf(def.in as Schema, name, known);
  if (named.length > 0) return [...named];
  if (def.type === 'object') return inputsOf(schema, known);
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'literal') return def.values ?? [];
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => valuesOf(option, name, known));
  if (def.type === 'array') return [valuesOf(def.element as Schema, name.replace(/s$/, ''), known).filter((value) => value !== undefined).slice(0, 3)];
  if (def.type === 'number') return [1, 2026];
  if (def.type === 'boolean') return [true, false];
  if (def.type === 'record') return [{}];
  return ['canary', '2026-11-12'];
};

/** Inputs of an object: each field in turn takes each of its values while the others stand at their first. */
const inputsOf = (schema: Schema, known: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] => {
  const fields = Object.entries(schema._zod.def.shape ?? {}).map(([name, field]) => ({ name, values: valuesOf(field, name, known) }));
  const first = Object.fromEntries(fields.map(({ name, values }) => [name, values[0]]));
  const turned = fields.flatMap(({ name, values }) => values.map((value) => ({ ...first, [name]: value })));
  const kinds = fields.find(({ name }) => name === 'kind')?.values ?? [];
  const ids = fields.find(({ name }) => name === 'id')?.values ?? [];
  const crossed = kinds.flatMap((kind) => ids.map((id) => ({ ...first, kind, id })));
  return [...crossed, ...turned, first].map((input) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)));
};

/** Inputs a query accepts, made from its own schema; `known` gives the values worth trying by the name of the field. */
export const fittingInputs = (schema: z.ZodType, known: Readonly<Record<string, readonly unknown[]>>): unknown[] => {
  const { def } = (schema as unknown as Schema)._zod;
  const shapes = def.type === 'union' ? (def.options ?? []) : [schema as unknown as Schema];
  const tried = [...shapes.flatMap((shape) => inputsOf(shape, known)), {}];
  const fitting = tried.filter((input) => schema.safeParse(input).success);
  return [...new Map(fitting.map((input) => [JSON.stringify(input), input])).values()].slice(0, MOST);
};
