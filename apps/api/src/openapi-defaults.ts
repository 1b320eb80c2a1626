import type { OpenAPIObject } from '@nestjs/swagger';

interface Described {
  readonly default?: unknown;
}

interface ObjectSchema {
  required?: string[];
  readonly properties?: Readonly<Record<string, Described>>;
}

interface Parameter {
  required?: boolean;
  readonly schema?: Described;
}

/** What has a default may be left out: a caller is not asked for it. */
export function withOptionalDefaults(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {}) as ObjectSchema[]) {
    const { required, properties = {} } = schema;
    if (required) schema.required = required.filter((name) => !('default' in (properties[name] ?? {})));
  }
  for (const path of Object.values(document.paths)) {
    for (const { parameters = [] } of Object.values(path) as { parameters?: Parameter[] }[]) {
      for (const parameter of parameters)
        if (parameter.schema && 'default' in parameter.schema) parameter.required = false;
    }
  }
  return document;
}
