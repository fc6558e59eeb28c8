import type { Path } from './yaml-source.ts';

/**
 * A value of the file, of whatever shape, with its path. Cross-checks read the file through it, so that
 * they work, and tell their faults, also where the schema found others.
 */
export interface Loose {
  readonly value: unknown;
  readonly path: Path;
}

export function child(of: Loose, key: string): Loose {
  const value = isRecord(of.value) ? of.value[key] : undefined;
  return { value, path: [...of.path, key] };
}

export function entries(of: Loose, key: string): readonly Loose[] {
  const list = child(of, key);
  if (!Array.isArray(list.value)) return [];
  return list.value.map((value: unknown, index) => ({ value, path: [...list.path, index] }));
}

/** @returns the text, or undefined where the value is something else */
export function textOf(of: Loose, key: string): string | undefined {
  const { value } = child(of, key);
  return typeof value === 'string' ? value : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
