import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchSubject } from '#domain/triage/alarm.ts';

interface Rule {
  readonly name: string;
  readonly problem: readonly string[];
  readonly recovery: readonly string[];
}
const { alarms } = parse(readFileSync('config/firstline.yaml', 'utf8')) as { alarms: { rules: Rule[] } };

/** The first rule that matches, as triage looks for it. */
function find(subject: string): string | null {
  for (const rule of alarms.rules)
    for (const phase of ['recovery', 'problem'] as const)
      for (const pattern of rule[phase]) {
        const name = matchSubject(pattern, subject);
        if (name !== null) return `${rule.name}, ${phase}: ${name}`;
      }
  return null;
}

test.each([
  ['Problem: High CPU on web01', 'Zabbix, problem: high cpu on web01'],
  ['Resolved in 5m 0s: High CPU on web01', 'Zabbix, recovery: high cpu on web01'],
  ['** PROBLEM Host Alert: web01 is DOWN **', 'Nagios, problem: web01'],
  ['** RECOVERY Host Alert: web01 is UP **', 'Nagios, recovery: web01'],
  ['** PROBLEM Service Alert: web01/HTTP is CRITICAL **', 'Nagios, problem: web01/http'],
  ['** RECOVERY Service Alert: web01/HTTP is OK **', 'Nagios, recovery: web01/http'],
  ['[PROBLEM] HTTP on web01 is CRITICAL!', 'Icinga, problem: http on web01'],
  ['[RECOVERY] HTTP on web01 is OK!', 'Icinga, recovery: http on web01'],
  [
    '[FIRING:1] InstanceDown (web01 node critical)',
    'Prometheus Alertmanager, problem: instancedown (web01 node critical)',
  ],
  [
    '[RESOLVED] InstanceDown (web01 node critical)',
    'Prometheus Alertmanager, recovery: instancedown (web01 node critical)',
  ],
  ['[PRTG Network Monitor] web01 Ping (Ping) Down (Request timed out)', 'PRTG, problem: web01 ping (ping)'],
  ['[PRTG Network Monitor] web01 Ping (Ping) Up (OK)', 'PRTG, recovery: web01 ping (ping)'],
  ['[PRTG Network Monitor] web01 Ping (Ping) Down ended (now: Up)', 'PRTG, recovery: web01 ping (ping)'],
  ['Re: Problem: High CPU on web01', null],
])('the rules that are shipped know %s', (subject, expected) => {
  expect(find(subject)).toBe(expected);
});

test('a hostile subject takes no longer than its length asks for', () => {
  const pattern = '{any}a{any}a{any}a{any}a{alarm}b';
  expect(matchSubject(pattern, 'a'.repeat(300_000))).toBeNull();
});
