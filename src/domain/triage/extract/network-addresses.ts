const ipv4 = /(?<![\p{L}\p{N}.\-_])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_]|[.-]\d)/gu;
const ipv6 = /(?<![\p{L}\p{N}:.])[0-9a-f:]{3,39}(?![\p{L}\p{N}]|:)/giu;
const mac =
  /(?<![\p{L}\p{N}:.-])(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2})(?![\p{L}\p{N}]|[:.-][\p{L}\p{N}])/giu;
/** Numbers with three dots that are no address: "version 10.2.3.4". */
const versionBefore =
  /(?:\b(?:v|ver|vers|version|versión|versão|versione|versie|wersj\p{L}{1,2}|versiune\p{L}{0,2}|build|release|firmware|update|patch|driver|treiber|client|agent|chapter|section|kapitel))[\s.:=(]{0,4}$/iu;
const contextLength = 24;

/** @returns IPv4 and IPv6 addresses in lower case, without network size and port */
export function findIpAddresses(text: string): readonly string[] {
  const four = [...text.matchAll(ipv4)].flatMap(({ 0: found, index }) =>
    isIpv4(found) && !versionBefore.test(text.slice(Math.max(0, index - contextLength), index))
      ? [found]
      : [],
  );
  const six = [...text.matchAll(ipv6)].flatMap(([found]) => (isIpv6(found) ? [found.toLowerCase()] : []));
  return [...four, ...six];
}

/** @returns as written */
export function findMacAddresses(text: string): readonly string[] {
  return [...text.matchAll(mac)].flatMap(([found]) => (/[a-f]|0/i.test(found) ? [found] : []));
}

/** An address of a host: no part above 255 and none with a leading zero; `0.0.0.0` and the like say nothing. */
function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts[0] !== '0' && parts.every((part) => String(Number(part)) === part && Number(part) <= 255);
}

/** RFC 4291 §2.2: eight groups, or fewer around one `::`. What has no digit at all is rather a word. */
function isIpv6(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => group === '' || group.length > 4)) return false;
  return halves.length === 2 ? groups.length >= 1 && groups.length <= 7 : groups.length === 8;
}
