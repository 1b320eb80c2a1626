/** The part of JSON Schema 2020-12 that the door's schema uses; `json-reader.ts` reads exactly this. */
export interface SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly minProperties?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly SchemaNode[];
}

type Properties = Readonly<Record<string, SchemaNode>>;

export const ref = (name: string, description?: string, fallback?: unknown): SchemaNode => ({
  ...(description === undefined ? {} : { description }),
  $ref: `#/$defs/${name}`,
  ...(fallback === undefined ? {} : { default: fallback }),
});

export function record(description: string, properties: Properties, required: readonly string[] = []): SchemaNode {
  return {
    description,
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length > 0 ? { required } : {}),
  };
}

export const text = (description: string, extra: SchemaNode = {}): SchemaNode => ({
  description,
  type: 'string',
  minLength: 1,
  maxLength: 500,
  ...extra,
});

export const flag = (description: string, fallback?: boolean): SchemaNode => ({
  description,
  type: 'boolean',
  ...(fallback === undefined ? {} : { default: fallback }),
});

export const amount = (description: string, minimum: number, maximum: number, extra: SchemaNode = {}): SchemaNode => ({
  description,
  type: 'number',
  minimum,
  maximum,
  ...extra,
});

export const choice = (description: string, values: readonly string[], fallback?: string): SchemaNode => ({
  description,
  type: 'string',
  enum: values,
  ...(fallback === undefined ? {} : { default: fallback }),
});

export const list = (description: string, items: SchemaNode, minItems?: number): SchemaNode => ({
  description,
  type: 'array',
  items,
  ...(minItems === undefined ? {} : { minItems }),
});
