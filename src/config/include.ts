import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Fault } from './fault.ts';
import { faultAt, joinSources, offsetOf, parseYaml, type YamlPart, type YamlSource } from './yaml-source.ts';

/**
 * Adds the files that `include` names, relative to the first one. Each brings top-level keys that no other has; what
 * is wrong with `include` itself, the schema says.
 *
 * @returns one source of all parts; with faults, it is not to be used
 */
export function includeFiles(source: YamlSource): { source: YamlSource; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const others: YamlSource[] = [];
  const [main] = source.parts;
  for (const [index, name] of includedNames(main).entries()) {
    const file = isAbsolute(name) ? name : join(dirname(main.file), name);
    try {
      const included = parseYaml(readFileSync(file, 'utf8'), file);
      others.push(included.source);
      faults.push(...included.faults);
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const what = missing ? `there is no file "${name}"` : `the file "${name}" cannot be read`;
      faults.push(
        faultAt(source, offsetOf(source, ['include', index]), what, 'expected more of the configuration'),
      );
    }
  }
  const joined = joinSources(source, others);
  return { source: joined, faults: faults.length > 0 ? faults : misplacedKeys(joined) };
}

function includedNames({ document }: YamlPart): readonly string[] {
  const names = isMap(document.contents) ? document.contents.get('include') : undefined;
  const values = isSeq(names) ? names.items.map((item) => (isScalar(item) ? item.value : item)) : [];
  return values.filter((name) => typeof name === 'string');
}

function misplacedKeys(source: YamlSource): readonly Fault[] {
  const owners = new Map<string, YamlPart>();
  const faults: Fault[] = [];
  for (const part of source.parts) {
    const { contents } = part.document;
    if (contents !== null && !isMap(contents) && part !== source.parts[0])
      faults.push(faultAt(source, part.base, 'this is no map', 'expected top-level keys such as "rules:"'));
    for (const { key } of isMap(contents) ? contents.items : []) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const owner = owners.get(name);
      const offset = part.base + (key.range?.[0] ?? 0);
      if (name === 'include' && part !== source.parts[0])
        faults.push(
          faultAt(
            source,
            offset,
            'an included file includes others',
            'expected "include" in the first file only',
          ),
        );
      else if (owner !== undefined)
        faults.push(
          faultAt(source, offset, `"${name}" stands in ${owner.file} too`, 'expected it in one file only'),
        );
      owners.set(name, part);
    }
  }
  return faults;
}
