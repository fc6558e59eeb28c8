interface Written {
  readonly language: string;
  /** Common words of it that the other one of the two writes otherwise. */
  readonly words: ReadonlySet<string>;
}

const written = (language: string, words: string): Written => ({
  language,
  words: new Set(words.split(' ')),
});

/** Languages that share so many letters that only their common words tell them apart. */
const NEIGHBOURS: readonly (readonly [Written, Written])[] = [
  [
    written(
      'da',
      'af mig dig sig hvad nu noget nogle nogen meget efter blevet bliver blev jeres hjælp hjælpe virker ud op lige fejl arbejde sidste uge hvornår få gør gøre igen mellem måske fået skærm enhver ret frihed bruger',
    ),
    written(
      'no',
      'av meg deg seg hva nå noe noen mye etter blitt blir ble dere hjelp hjelpe å ut opp feil arbeid arbeide siste uke fikk fått gjør gjøre igjen mellom kanskje skjerm rett frihet bruker eg ikkje ein eit dei vere kva frå meir',
    ),
  ],
  // also as typed without accents
  [
    written(
      'cs',
      'jsem jsme jste jsou se neni není muze může nebo kdyz když takze takže ktery který ktera která ktere které dekuji děkuji jak mne mě me pro ve vsak však jako nemuzu nemůžu nemohu kdo nikdo i jejich ke byla bylo muzete můžete',
    ),
    written(
      'sk',
      'som sme ste su sú sa nie moze môže alebo ked keď ktory ktorý ktora ktorá ktore ktoré dakujem ďakujem ako bola bolo mna mňa pre vo tiez tiež nemozem nemôžem kto nikto aj ich ku môžete mozete deň',
    ),
  ],
];

/**
 * @param words in lower case, divided by single spaces
 * @param guess what the letters say
 * @returns the neighbour of that language, where more of the words are the neighbour's; else null
 */
export function findNeighbour(words: string, guess: string): string | null {
  const pair = NEIGHBOURS.find((both) => both.some(({ language }) => language === guess));
  if (pair === undefined) return null;
  const all = words.split(' ');
  const count = (one: Written): number => all.filter((word) => one.words.has(word)).length;
  const [one, other] = pair;
  const [mine, theirs] = one.language === guess ? [one, other] : [other, one];
  return count(theirs) > count(mine) ? theirs.language : null;
}
