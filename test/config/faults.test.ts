import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEnvironment } from '#config/environment.ts';
import { formatFault } from '#config/fault.ts';
import { checkConfig, parseConfig } from '#config/load.ts';

const folder = new URL('fixtures/', import.meta.url).pathname;
const variables = { MAIL_PASSWORD: 'hunter2', BROKEN_FILE_FILE: 'no/such/file' };
const broken = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'valid.yaml');

/** @returns the faults as they are printed, without the folder */
function faultsOf(name: string, text: string): string[] {
  const result = parseConfig(text, folder + name, makeEnvironment(variables), 'needed');
  return result.kind === 'valid'
    ? []
    : result.faults.map((fault) => formatFault(fault).replaceAll(folder, ''));
}

test.each(broken)('every fault of %s is told at once, with its place', (name) => {
  const text = readFileSync(folder + name, 'utf8');
  const expected = readFileSync(folder + name.replace(/yaml$/, 'faults'), 'utf8');
  expect(`${faultsOf(name, text).join('\n')}\n`).toBe(expected);
  expect(expected).not.toContain('hunter2');
});

test.each(broken)('%s has the same faults with CRLF', (name) => {
  const text = readFileSync(folder + name, 'utf8');
  const places = (faults: string[]) => faults.map((fault) => fault.split(' ')[0]);
  expect(places(faultsOf(name, text.replaceAll('\n', '\r\n')))).toEqual(places(faultsOf(name, text)));
});

test('a configuration without faults has none', () => {
  expect(faultsOf('valid.yaml', readFileSync(`${folder}valid.yaml`, 'utf8'))).toEqual([]);
});

test('a file that is not there is a fault', () => {
  const result = checkConfig({ file: 'no-such.yaml', variables: {} });
  expect(result).toMatchObject({ faults: [{ file: 'no-such.yaml', what: 'there is no such file' }] });
});

test('faults of the environment are told beside those of the file, without showing a URL', () => {
  const outside = {
    DATABASE_URL: 'mysql://root:hunter2@db/desk',
    QUEUE_URL: 'amqp://guest:hunter2@queue',
    LOG_LEVEL: 'inf',
  };
  const result = checkConfig({ file: `${folder}valid.yaml`, variables: outside });
  const told = result.kind === 'faulty' ? result.faults.map(formatFault) : [];
  expect(told.map((fault) => fault.replace(folder, ''))).toEqual([
    'valid.yaml:11:19: the variable MAIL_PASSWORD is not set, expected MAIL_PASSWORD or MAIL_PASSWORD_FILE in the environment',
    'environment: DATABASE_URL is malformed, expected postgres://USER:PASSWORD@HOST:PORT/DATABASE',
    'environment: QUEUE_URL is malformed, expected redis://, rediss://, redis+sentinel://HOST,HOST/NAME or redis+cluster://HOST,HOST',
    'environment: LOG_LEVEL is "inf", expected "info"',
  ]);
});

test('whatever is typed into the file, the faults have a place in it and nothing is thrown', () => {
  const valid = readFileSync(`${folder}valid.yaml`, 'utf8');
  const environment = makeEnvironment(variables);
  const typed = fc.oneof(
    fc.string({ maxLength: 4, unit: 'binary' }),
    fc.constantFrom(
      '${',
      '}',
      '*a ',
      '&a ',
      '- ',
      ': ',
      '|',
      '"',
      '[',
      '{',
      '#',
      '\n',
      '\t',
      '<<: ',
      '? ',
      '!!int ',
      '%',
    ),
  );
  fc.assert(
    fc.property(fc.nat(valid.length), fc.nat(12), typed, (at, gone, text) => {
      const changed = valid.slice(0, at) + text + valid.slice(at + gone);
      const result = parseConfig(changed, `${folder}valid.yaml`, environment, 'needed');
      if (result.kind === 'valid') return;
      const lines = changed.split('\n');
      expect(result.faults.length).toBeGreaterThan(0);
      for (const { line, column } of result.faults) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});
