import { isMap, isScalar, type Scalar, visit } from 'yaml';
import type { Environment } from './environment.ts';
import type { Fault } from './fault.ts';
import { faultIn, type YamlPart, type YamlSource } from './yaml-source.ts';

/** Keys whose values never stand in the file. A test holds this list against the schema. */
export const secretKeys: ReadonlySet<string> = new Set(['password', 'clientSecret', 'refreshToken']);

/** Stands for a secret that is not there and, in this command, need not be. No value can contain it. */
export const missingSecret = '\u0000missing ';

const referencePattern = /\$(\$?)\{([^}:\n]{0,200})(?::-([^}\n]{0,200}))?\}/g;
const wholeReference = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/;

/**
 * Replaces `${NAME}` in every string value by what the environment says (`NAME`, or the content of the
 * file that `NAME_FILE` names), or by the default in `${NAME:-default}`; `$${NAME}` stays as `${NAME}`.
 * Changes the documents.
 *
 * @param secrets `optional`: a variable of a secret may be missing, for commands that log in nowhere
 * @returns a fault for each variable that is missing, and for each secret that is written out
 */
export function substitute(
  source: YamlSource,
  environment: Environment,
  secrets: 'needed' | 'optional',
): readonly Fault[] {
  return source.parts.flatMap((part) => substituteIn(part, environment, secrets));
}

function substituteIn(
  part: YamlPart,
  environment: Environment,
  secrets: 'needed' | 'optional',
): readonly Fault[] {
  const faults: Fault[] = [];
  visit(part.document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !secretKeys.has(String(pair.key.value))) return;
      if (isMap(pair.value)) return;
      const raw = isScalar(pair.value) ? pair.value.value : undefined;
      if (typeof raw === 'string' && wholeReference.test(raw)) return;
      const offset = (isScalar(pair.value) ? pair.value : pair.key).range?.[0] ?? 0;
      const key = String(pair.key.value);
      faults.push(
        faultIn(
          part,
          offset,
          `"${key}" is written out in the file`,
          `expected a reference such as \${${key.replace(/[A-Z]/g, '_$&').toUpperCase()}}, with the value in the environment or in a file`,
        ),
      );
    },
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return;
      const parent = ancestors.at(-1) as { key?: unknown } | undefined;
      const isSecret = isScalar(parent?.key) && secretKeys.has(String(parent.key.value));
      substituteScalar(part, node, environment, isSecret && secrets === 'optional', faults);
    },
  });
  return faults;
}

const expectations = {
  missing: (name: string) => `expected ${name} or ${name}_FILE in the environment`,
  unreadable: () => 'expected a file that can be read',
  malformed: () => 'expected letters, digits and underscores ($$ for a dollar sign before a brace)',
};

function substituteScalar(
  part: YamlPart,
  node: Scalar,
  environment: Environment,
  mayBeMissing: boolean,
  faults: Fault[],
): void {
  let offset = node.range?.[0] ?? 0;
  node.value = String(node.value).replace(
    referencePattern,
    (match, dollar: string, name: string, otherwise: string | undefined) => {
      // In the source: quotes, folded lines and indentation move it away from its place in the value.
      const place = part.text.indexOf(match, offset);
      if (place >= 0) offset = place + match.length;
      if (dollar !== '') return match.slice(1);
      const found = environment.find(name);
      if (found.kind === 'found') return found.value;
      if (found.kind === 'missing' && otherwise !== undefined) return otherwise;
      if (mayBeMissing && found.kind === 'missing') return missingSecret + name;
      const at = place >= 0 ? place : offset;
      faults.push(faultIn(part, at, found.what, expectations[found.kind](name)));
      return match;
    },
  );
}
