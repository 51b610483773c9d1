/** The keys that the schema knows at a place, in the order in which the schema lists them. */
import type { z } from 'zod';
import type { Issue } from './issues.ts';

/** Keys of the object at a path of a schema; empty where there is no object with named keys. */
export function schemaKeys(schema: z.core.$ZodType, path: Issue['path']): readonly string[] {
  let current = unwrap(schema);
  for (const step of path) {
    const def = current._zod.def as Definition;
    const next = def.type === 'object' ? def.shape?.[step] : def.type === 'array' ? def.element : def.type === 'record' ? def.valueType : undefined;
    if (!next) return [];
    current = unwrap(next);
  }
  const { type, shape } = current._zod.def as Definition;
  return type === 'object' ? Object.keys(shape ?? {}) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType } = schema._zod.def as Definition;
  return (type === 'optional' || type === 'nullable' || type === 'default') && innerType ? unwrap(innerType) : schema;
}

/** The parts of zod’s definitions that hold other schemas. */
interface Definition {
  type: string;
  shape?: Record<string | number, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
}
