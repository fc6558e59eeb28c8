import { expect, test } from 'vitest';
import { extractFacts, type FactKind, type TextFacts } from '#domain/triage/extract/facts.ts';
import { listFacts } from '#domain/triage/extract/list-facts.ts';
import { rules } from './rules.ts';

type Case = readonly [text: string, kind: FactKind, expected: readonly string[]];

const cases: readonly Case[] = [
  // names of computers and devices
  ['My laptop LAP-1234 is dead', 'hosts', ['LAP-1234']],
  ['lap-1234 and LAP-1234 and LAP-77', 'hosts', ['lap-1234', 'LAP-77']],
  ['Asset: NB01234.', 'hosts', ['NB01234']],
  ['(PC-MUC-017) startet nicht', 'hosts', ['PC-MUC-017']],
  ['Computername DESKTOP-7H2K9QL', 'hosts', ['DESKTOP-7H2K9QL']],
  ['srv-mail01.corp.example is slow', 'hosts', ['srv-mail01']],
  ['the fileserver is full', 'hosts', ['fileserver']],
  ['\\\\fs01\\common is gone', 'hosts', ['fs01']],
  ['\\\\fs01.corp.example\\common', 'hosts', ['fs01']],
  ['ein PC-Problem', 'hosts', []],
  ['PC-Mail and SRV-Team', 'hosts', []],
  ['my NB is broken', 'hosts', []],
  ['LAP-1234X', 'hosts', []],
  ['XLAP-1234', 'hosts', []],
  ['write to lap-1234@example.org', 'hosts', []],
  ['https://lap-1234.example.org/x', 'hosts', []],
  ['C:\\\\Users', 'hosts', []],
  // IPv4 and IPv6
  ['my address is 10.20.30.40', 'ipAddresses', ['10.20.30.40']],
  ['ping 192.168.1.1, then 192.168.1.254.', 'ipAddresses', ['192.168.1.1', '192.168.1.254']],
  ['gateway 10.0.0.1:8080', 'ipAddresses', ['10.0.0.1']],
  ['the net 10.1.0.0/16', 'ipAddresses', ['10.1.0.0']],
  ['http://10.0.0.5/admin', 'ipAddresses', ['10.0.0.5']],
  ['Windows 10.0.19045.1', 'ipAddresses', []],
  ['version 4.2.1.7 of the client', 'ipAddresses', []],
  ['Firmware: 1.2.3.4', 'ipAddresses', []],
  ['Version ist 10.2.3.4', 'ipAddresses', ['10.2.3.4']],
  ['v1.2.3.4', 'ipAddresses', []],
  ['1.2.3.4.5', 'ipAddresses', []],
  ['on 22.11.2026', 'ipAddresses', []],
  ['300.1.1.1', 'ipAddresses', []],
  ['010.001.001.001', 'ipAddresses', []],
  ['0.0.0.0', 'ipAddresses', []],
  ['2001:db8::8a2e:370:7334', 'ipAddresses', ['2001:db8::8a2e:370:7334']],
  ['FE80::1 and ::1', 'ipAddresses', ['fe80::1', '::1']],
  ['2001:0db8:0000:0000:0000:ff00:0042:8329', 'ipAddresses', ['2001:0db8:0000:0000:0000:ff00:0042:8329']],
  ['at 12:30:45', 'ipAddresses', []],
  ['std::vector and Foo::bar', 'ipAddresses', []],
  ['note:: see below', 'ipAddresses', []],
  ['00:1A:2B:3C:4D:5E', 'ipAddresses', []],
  // MAC
  ['MAC 00:1A:2B:3C:4D:5E', 'macAddresses', ['00:1A:2B:3C:4D:5E']],
  ['00-1a-2b-3c-4d-5e', 'macAddresses', ['00-1a-2b-3c-4d-5e']],
  ['001a.2b3c.4d5e', 'macAddresses', ['001a.2b3c.4d5e']],
  ['00:1A:2B:3C:4D', 'macAddresses', []],
  ['00:1A:2B:3C:4D:5E:6F', 'macAddresses', []],
  ['11-22-33-44-55-66', 'macAddresses', []],
  ['12:30:45', 'macAddresses', []],
  // error codes
  ['fails with 0x80070005', 'errorCodes', ['0x80070005']],
  ['0X800706BA', 'errorCodes', ['0x800706ba']],
  ['AADSTS50126: invalid', 'errorCodes', ['AADSTS50126']],
  ['CAA20002', 'errorCodes', ['CAA20002']],
  ['HTTP 503', 'errorCodes', ['HTTP 503']],
  ['HTTP/1.1 404 Not Found', 'errorCodes', ['HTTP 404']],
  ['HTTP error 500', 'errorCodes', ['HTTP 500']],
  ['ora-00942: table', 'errorCodes', ['ORA-00942']],
  ['Fehlercode 1234', 'errorCodes', ['1234']],
  ['Fehlercode: 12', 'errorCodes', ['12']],
  ['Fehler 691 beim VPN', 'errorCodes', ['691']],
  ['error code is 0x1', 'errorCodes', []],
  ['Error 1603.', 'errorCodes', ['1603']],
  ['Event ID 4625', 'errorCodes', ['4625']],
  ['code d’erreur : 30088', 'errorCodes', ['30088']],
  ['código de error 17002', 'errorCodes', ['17002']],
  ['código de erro: 720', 'errorCodes', ['720']],
  ['codice di errore 0x803', 'errorCodes', []],
  ['errore 809', 'errorCodes', ['809']],
  ['foutcode 800', 'errorCodes', ['800']],
  ['kod błędu: 619', 'errorCodes', ['619']],
  ['codul de eroare 868', 'errorCodes', ['868']],
  ['ERR_CONNECTION_REFUSED in Chrome', 'errorCodes', ['ERR_CONNECTION_REFUSED']],
  ['DNS_PROBE_FINISHED_NXDOMAIN', 'errorCodes', ['DNS_PROBE_FINISHED_NXDOMAIN']],
  ['stop code IRQL_NOT_LESS_OR_EQUAL', 'errorCodes', ['IRQL_NOT_LESS_OR_EQUAL']],
  ['550 5.7.1 rejected', 'errorCodes', ['550 5.7.1']],
  ['an error 15 minutes ago', 'errorCodes', []],
  ['error since 2026', 'errorCodes', []],
  ['Fehler 22.11.2026', 'errorCodes', []],
  ['error 2026-11-22', 'errorCodes', []],
  ['0x12', 'errorCodes', []],
  ['Error-Code: 0', 'errorCodes', []],
  ['ended with 0x00000000', 'errorCodes', []],
  ['my order ORA12', 'errorCodes', []],
  ['SCREEN_SHOT_2026', 'errorCodes', []],
  ['https://x.example/ERR_NO', 'errorCodes', []],
  // telephone
  ['Call me: +49 89 1234567', 'phones', ['+49 89 1234567']],
  ['+49 (0)89 1234-567', 'phones', ['+49 (0)89 1234-567']],
  ['(+40) 721 123 456', 'phones', ['(+40) 721 123 456']],
  ['0049 89 1234567', 'phones', ['0049 89 1234567']],
  ['Tel. 089/1234567', 'phones', ['089/1234567']],
  ['(089) 123456', 'phones', ['(089) 123456']],
  ['0171 1234567', 'phones', ['0171 1234567']],
  ['01711234567', 'phones', ['01711234567']],
  ['06 12 34 56 78', 'phones', ['06 12 34 56 78']],
  ['01.12.45.67.89', 'phones', ['01.12.45.67.89']],
  ['06-12345678', 'phones', ['06-12345678']],
  ['555-123-4567', 'phones', ['555-123-4567']],
  ['(555) 123-4567', 'phones', ['(555) 123-4567']],
  ['telefon: 600 123 456', 'phones', ['600 123 456']],
  ['mi teléfono es 612 345 678', 'phones', ['612 345 678']],
  ['reach me on 4711', 'phones', ['4711']],
  ['ext. 4711', 'phones', ['4711']],
  ['Durchwahl 12', 'phones', ['12']],
  ['poste 2417', 'phones', ['2417']],
  ['Unter 0171 1234567 oder 089 7654321.', 'phones', ['0171 1234567', '089 7654321']],
  ['Ticket 0171 1234567', 'phones', []],
  ['order number 0123456789', 'phones', []],
  ['Bestellnummer: 01234 567890', 'phones', []],
  ['Seriennummer 0171 123 4567', 'phones', []],
  ['#0171234567', 'phones', []],
  ['FL-1042', 'phones', []],
  ['INC0012345678', 'phones', []],
  ['01.12.2026', 'phones', []],
  ['01/12/2026 and 02-12-2026', 'phones', []],
  ['2026-11-22 09:15', 'phones', []],
  ['my phone 12 minutes ago', 'phones', []],
  ['my phone: 22.11.2026', 'phones', []],
  ['10.20.30.40', 'phones', []],
  ['DE89 3704 0044 0532 0130 00', 'phones', []],
  ['4111 1111 1111 1111', 'phones', []],
  ['+1 for that', 'phones', []],
  ['0x80070005', 'phones', []],
  ['file 0123_4567890.pdf', 'phones', []],
  ['version 01.234.56789', 'phones', []],
  // applications
  ['outlook and OUTLOOK', 'applications', ['Outlook']],
  ['SAP-Anwendung startet nicht', 'applications', ['SAP']],
  ['visual studio crashes', 'applications', ['Visual Studio']],
  ['visual\n\n\nstudio', 'applications', []],
  ['Teams is down', 'applications', ['Teams']],
  ['both teams are down', 'applications', []],
  ['In a word, no', 'applications', []],
  ['me@outlook.com', 'applications', []],
  ['www.outlook.com', 'applications', []],
  ['asap please', 'applications', []],
  // accounts
  ['CORP\\zmueller cannot log in', 'accounts', ['CORP\\zmueller']],
  ['user EU-SALES\\ana.silva.', 'accounts', ['EU-SALES\\ana.silva']],
  ['AzureAD\\ZoëMüller', 'accounts', ['AzureAD\\ZoëMüller']],
  ['C:\\Users\\zoe', 'accounts', []],
  ['C:\\Program Files\\Common', 'accounts', []],
  ['\\\\fs01\\common', 'accounts', []],
  ['HKLM\\Software', 'accounts', []],
  ['either\\or\\both', 'accounts', []],
  ['a\\b', 'accounts', []],
  // hosts of links
  ['see https://Portal.Example.org:8443/a?b', 'linkHosts', ['portal.example.org']],
  ['www.example.org.', 'linkHosts', ['www.example.org']],
  ['<http://a.example/x> "https://a.example/y"', 'linkHosts', ['a.example']],
  ['https://user@evil.example/', 'linkHosts', ['evil.example']],
  ['https://localhost/', 'linkHosts', []],
  ['zoe@example.org', 'linkHosts', []],
  // times
  ['since 9:15 nothing works', 'times', ['since 9:15']],
  ['It began today at 14:30.', 'times', ['today at 14:30']],
  ['since yesterday, 9 am', 'times', ['since yesterday, 9 am']],
  ['seit heute Morgen', 'times', ['seit heute Morgen']],
  ['Seit gestern gegen 16 Uhr geht nichts', 'times', ['Seit gestern gegen 16 Uhr']],
  ['seit 9.15 Uhr', 'times', ['seit 9.15 Uhr']],
  ['depuis ce matin', 'times', ['depuis ce matin']],
  ['depuis hier à 14h30', 'times', ['depuis hier à 14h30']],
  ['Hier ist mein Problem', 'times', []],
  ['desde esta mañana', 'times', ['desde esta mañana']],
  ['desde ontem às 18:00', 'times', ['desde ontem às 18:00']],
  ['da stamattina alle 8:30', 'times', ['da stamattina alle 8:30']],
  ['sinds vanmorgen', 'times', ['sinds vanmorgen']],
  ['od wczoraj', 'times', ['od wczoraj']],
  ['din această zi, de azi dimineață', 'times', ['azi dimineață']],
  ['since Monday morning', 'times', ['since Monday morning']],
  ['by Friday 10:00', 'times', ['by Friday 10:00']],
  ['on 22 November 2026 at 09:15', 'times', ['22 November 2026 at 09:15']],
  ['May 3rd', 'times', ['May 3rd']],
  ['am 22.11.2026 um 9:15 Uhr', 'times', ['22.11.2026 um 9:15 Uhr']],
  ['2026-11-22', 'times', ['2026-11-22']],
  ['for two hours now', 'times', ['for two hours']],
  ['3 days ago', 'times', ['3 days ago']],
  ['seit drei Tagen', 'times', ['seit drei Tagen']],
  ['il y a 2 heures', 'times', ['il y a 2 heures']],
  ['hace 3 días', 'times', ['hace 3 días']],
  ['2 uur geleden', 'times', ['2 uur geleden']],
  ['dwa dni temu', 'times', ['dwa dni temu']],
  ['acum două ore', 'times', ['acum două ore']],
  ['a 1:1 meeting', 'times', []],
  ['the ratio 4:3', 'times', []],
  ['00:1A:2B:3C:4D:5E', 'times', []],
  ['10.20.30.40', 'times', []],
  ['version 2.11.26.4', 'times', []],
  ['I may 3 times', 'times', []],
  ['at 25:99', 'times', []],
];

test.each(cases)('in %j the %s are %j', (text, kind, expected) => {
  expect(extractFacts(text, rules)[kind] ?? []).toEqual(expected);
});

test('a realistic mail gives what its analyst would underline', () => {
  const text = [
    'Hallo Team,',
    'seit heute Morgen 8:40 startet SAP auf meinem Notebook NB01234 nicht mehr, Fehler 0x80070005.',
    'Angemeldet bin ich als CORP\\zmueller, IP 10.20.30.40. Auf PC-MUC-017 geht es.',
    'Rückruf bitte unter 089 1234-567 (Ticket 4711 ist erledigt).',
  ].join('\n');
  expect(extractFacts(text, rules)).toEqual({
    hosts: ['NB01234', 'PC-MUC-017'],
    errorCodes: ['0x80070005'],
    applications: ['SAP'],
    times: ['seit heute Morgen 8:40'],
    accounts: ['CORP\\zmueller'],
    phones: ['089 1234-567'],
    ipAddresses: ['10.20.30.40'],
  } satisfies TextFacts);
});

test('the number of a signature is a contact, and told once where the text has it too', () => {
  const signature = '-- \nZoë Müller\nTel. 089 1234-567\nMobil 0170 7654321';
  const facts = extractFacts('Rückruf bitte unter 089 1234-567.', rules, signature);
  expect(facts).toEqual({ phones: ['089 1234-567'], contacts: ['089 1234-567', '0170 7654321'] });
  expect(listFacts(facts)).toEqual([
    { kind: 'phones', values: ['089 1234-567'] },
    { kind: 'contacts', values: ['0170 7654321'] },
  ]);
});

test('what a line end cuts in two is told on one line', () => {
  expect(extractFacts('It is so since\nyesterday.', rules)).toEqual({ times: ['since yesterday'] });
});

test('no kind has more than ten, and each is named once', () => {
  const text = Array.from({ length: 40 }, (_, index) => `LAP-${1000 + (index % 20)} 10.0.0.${index}`).join(
    '\n',
  );
  const { hosts = [], ipAddresses = [] } = extractFacts(text, rules);
  expect([hosts.length, new Set(hosts).size, ipAddresses.length]).toEqual([10, 10, 10]);
});
