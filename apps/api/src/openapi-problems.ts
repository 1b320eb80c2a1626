import type { OpenAPIObject } from '@nestjs/swagger';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'What happened, what holds, what to do: for people.' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable, for programs: `noun.condition`.' },
    requestId: { type: 'string' },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
    details: { type: 'object', additionalProperties: true },
  },
} as const;

/** Every refusal that an operation may answer with; one shape for all (RFC 9457). */
const REFUSALS: Readonly<Record<string, string>> = {
  '400': 'Something that was sent cannot be used.',
  '401': 'Not signed in.',
  '403': 'The role does not include this.',
  '404': 'Not there, or not yours to see.',
  '409': 'It contradicts what is there, or somebody was faster.',
  '410': 'The link has been used or has run out.',
  '413': 'Too large.',
  '414': 'The address is too long.',
  '415': 'Not a kind of content that this takes.',
  '429': 'Too many tries; `Retry-After` says when to try again.',
  '503': 'Something this needs is away; `Retry-After` says when to try again.',
};

type Operation = {
  responses?: Record<string, unknown>;
  parameters?: { required?: boolean; schema?: { default?: unknown } }[];
};
type Field = { default?: unknown; example?: unknown; description?: string; format?: string };
type Schema = { properties?: Record<string, Field>; required?: string[] };

/** A field of no one type, marked by the format `any`: the empty schema, which the generator cannot write. */
const typed = (field: Field): Field =>
  field.format === 'any'
    ? { ...(field.description !== undefined && { description: field.description }), example: field.example }
    : field;

/**
 * A field with a default may be left out; the generator of the document calls it required all the same. A change has no
 * defaults: what it leaves out stays as it is.
 */
function withOptionalDefaults(name: string, schema: Schema): Schema {
  const { properties = {}, required, ...rest } = schema;
  const left = required?.filter((field) => properties[field]?.default === undefined) ?? [];
  const isChange = name.startsWith('Change') && 'version' in properties;
  const fields = Object.entries(properties).map(([field, { default: initial, ...value }]) => [
    field,
    typed(isChange || initial === undefined ? value : { ...value, default: initial }),
  ]);
  return {
    ...rest,
    properties: Object.fromEntries(fields) as Schema['properties'],
    ...(left.length > 0 && { required: left }),
  };
}

/** Adds the refusals to every operation of the document, and says which fields may be left out. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const given = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    withOptionalDefaults(name, schema as Schema),
  ]);
  const schemas = { ...(Object.fromEntries(given) as Record<string, never>), Problem: PROBLEM as never };
  const refusals = Object.fromEntries(
    Object.entries(REFUSALS).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    ]),
  );
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      for (const parameter of operation.parameters ?? [])
        if (parameter.schema?.default !== undefined) parameter.required = false;
      if (operation.responses) operation.responses = { ...operation.responses, ...refusals };
    }
  }
  return { ...document, components: { ...document.components, schemas } };
}
