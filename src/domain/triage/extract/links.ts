/** The host of a web address; what follows it is nobody's concern here. */
const link = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s"'<>()]{1,2000}/giu;
const hostName = /^(?:[a-z]{2,5}:\/\/)?(?:[^/@\s]{1,100}@)?([a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?)/i;

/** @returns lower case, without port and path: `portal.example.org` */
export function findLinkHosts(text: string): readonly string[] {
  return [...text.matchAll(link)].flatMap(([url]) => {
    const host = hostName.exec(url)?.[1]?.toLowerCase();
    return host?.includes('.') ? [host] : [];
  });
}

/** The same text with blanks for web and mail addresses: a name inside them is no fact. Places stay the same. */
export function withoutLinks(text: string): string {
  return text.replace(/\S+/g, (word) =>
    word.includes('@') || word.includes('://') || /^[("<]?www\./i.test(word) ? ' '.repeat(word.length) : word,
  );
}
