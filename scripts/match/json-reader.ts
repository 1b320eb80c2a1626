import type { FieldFault } from '@inroads/kernel';
import type { SchemaNode } from './schema-node';

const MAX_SHOWN = 40;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > MAX_SHOWN ? `${json.slice(0, MAX_SHOWN)}...` : json;
}

const below = (path: string, part: string | number) => (path === '' ? String(part) : `${path}.${part}`);

const TYPE_WORDS = {
  object: 'an object, { ... }',
  array: 'a list, [ ... ]',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
} as const;

function hasType(value: unknown, type: keyof typeof TYPE_WORDS): boolean {
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

/** Reads JSON by a schema and notes every fault with its path. */
export class JsonReader {
  readonly faults: FieldFault[] = [];
  private readonly patterns = new Map<string, RegExp>();
  private readonly discriminators = new Map<readonly SchemaNode[], string>();

  constructor(private readonly root: SchemaNode) {}

  read(value: unknown, node: SchemaNode = this.root, path = ''): void {
    const resolved = this.resolve(node);
    if (resolved.oneOf) return this.readOneOf(value, resolved.oneOf, path);
    if (!this.isOfType(value, resolved, path)) return;
    if (typeof value === 'string') this.readText(value, resolved, path);
    if (typeof value === 'number') this.readNumber(value, resolved, path);
    if (Array.isArray(value)) this.readList(value, resolved, path);
    else if (typeof value === 'object' && value !== null)
      this.readRecord(value as Record<string, unknown>, resolved, path);
  }

  private fault(path: string, message: string): void {
    this.faults.push({ path, message });
  }

  private resolve(node: SchemaNode): SchemaNode {
    if (node.$ref === undefined) return node;
    const found = this.root.$defs?.[node.$ref.slice('#/$defs/'.length)];
    if (!found) throw new Error(`The schema names ${node.$ref}, which it does not hold.`);
    return found;
  }

  private isOfType(value: unknown, { type, enum: values, const: only }: SchemaNode, path: string): boolean {
    if (type !== undefined && !hasType(value, type)) {
      this.fault(path, `is ${shown(value)}. Write ${TYPE_WORDS[type]}.`);
      return false;
    }
    const allowed = only === undefined ? values : [only];
    if (allowed === undefined || allowed.includes(value)) return true;
    this.fault(path, `is ${shown(value)}. Write one of: ${allowed.map(String).join(', ')}.`);
    return false;
  }

  private readText(value: string, { minLength, maxLength, pattern, format, examples }: SchemaNode, path: string): void {
    const example = examples?.[0] === undefined ? '' : ` Write it like ${shown(examples[0])}.`;
    if (minLength !== undefined && value.trim().length < minLength)
      this.fault(path, 'is empty. Write a text, or leave the field out.');
    else if (maxLength !== undefined && value.length > maxLength)
      this.fault(path, `is longer than ${maxLength} signs. Shorten it.`);
    else if (pattern !== undefined && !this.patternOf(pattern).test(value)) {
      this.fault(path, `is ${shown(value)}.${example === '' ? ` It must look like ${pattern}.` : example}`);
    } else if (format === 'date' && !isDay(value))
      this.fault(path, `is ${shown(value)}, a day that no calendar has.${example}`);
  }

  private patternOf(pattern: string): RegExp {
    const known = this.patterns.get(pattern) ?? new RegExp(pattern, 'u');
    this.patterns.set(pattern, known);
    return known;
  }

  private readNumber(value: number, { minimum, maximum }: SchemaNode, path: string): void {
    if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) {
      this.fault(path, `is ${value}. Write a number from ${minimum ?? 'any'} to ${maximum ?? 'any'}.`);
    }
  }

  private readList(value: readonly unknown[], { items, minItems, maxItems }: SchemaNode, path: string): void {
    if (minItems !== undefined && value.length < minItems)
      this.fault(path, `has ${value.length} entries. Write at least ${minItems}.`);
    if (maxItems !== undefined && value.length > maxItems)
      this.fault(path, `has ${value.length} entries. Write at most ${maxItems}.`);
    if (items) value.forEach((item, at) => this.read(item, items, below(path, at)));
  }

  private readRecord(
    value: Record<string, unknown>,
    { properties = {}, required = [] }: SchemaNode,
    path: string,
  ): void {
    for (const name of Object.keys(value)) {
      const node = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (node) this.read(value[name], node, below(path, name));
      else this.fault(below(path, name), `is not a field. Known fields here: ${Object.keys(properties).join(', ')}.`);
    }
    for (const name of required) {
      if (!Object.hasOwn(value, name)) this.fault(below(path, name), 'is missing. Add it.');
    }
  }

  /** The branches differ in one field that says which of them is meant. */
  private readOneOf(value: unknown, branches: readonly SchemaNode[], path: string): void {
    if (!this.isOfType(value, { type: 'object' }, path)) return;
    const given = value as Record<string, unknown>;
    const name = this.discriminators.get(branches) ?? discriminator(branches);
    this.discriminators.set(branches, name);
    const allowed = branches.map((branch) => namesOf(branch, name));
    if (!Object.hasOwn(given, name))
      return this.fault(below(path, name), `is missing. Write one of: ${allowed.flat().join(', ')}.`);
    const branch = branches[allowed.findIndex((names) => names.includes(given[name]))];
    if (branch) this.read(value, branch, path);
    else this.fault(below(path, name), `is ${shown(given[name])}. Write one of: ${allowed.flat().join(', ')}.`);
  }
}

function namesOf({ properties }: SchemaNode, name: string): readonly unknown[] {
  const node = properties?.[name];
  return node?.const === undefined ? (node?.enum ?? []) : [node.const];
}

function discriminator(branches: readonly SchemaNode[]): string {
  const [first] = branches;
  const name = Object.keys(first?.properties ?? {}).find((key) =>
    branches.every((branch) => namesOf(branch, key).length > 0),
  );
  if (name === undefined) throw new Error('The branches of the schema have no field that tells them apart.');
  return name;
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
