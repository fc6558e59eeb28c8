import { isConceptWord } from './concepts.ts';
import { notWords } from './lexicon/not-words.ts';
import { countedTimes } from './place-words.ts';

/** Words of no trouble of its own, in nine languages (en de fr es pt it nl pl ro): verbs of telling, days, parts of the day. */
const everydayWords = new Set(
  `says saying tell tells told comes coming takes taking gives giving needs needed want wants wanted everything anything something thing things morning afternoon evening lunch monday tuesday wednesday thursday friday saturday sunday
  kommt komme kommen gibt geben braucht brauche brauchen benotigt benotige steht stehen stehe bleibt bleiben nix etwas alles gemacht machen fruh moin montag dienstag mittwoch donnerstag freitag samstag sonntag gesagt sagt leider wirklich gar
  besoin dit dire passe passer vient venir puis rien tout oui lundi mardi mercredi jeudi vendredi samedi dimanche malheureusement vraiment aurais voudrais
  dice dicen decir sale salen salir necesita necesitamos quiero queria igual nada algo todo lunes martes miercoles jueves viernes sabado domingo sigue
  preciso precisa precisamos diz dizer ficou fica depois nada tudo segunda terca quarta quinta sexta sabado domingo infelizmente gostaria queria
  bisogno avrei serve servono dice dicono risulta riesco viene vorrei tutto lunedi martedi mercoledi giovedi venerdi sabato domenica purtroppo
  nodig staat steeds hoi zegt komt gekomen blijft alles niks wil graag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag helaas echt
  potrzebuje potrzebujemy prosba mowi pokazuje wszystko wszystkie poniedzialek wtorek sroda czwartek piatek sobota niedziela niestety naprawde
  nevoie trebuie spune zice apare tot toate luni marti miercuri joi vineri sambata duminica rugam rog pacate chiar`.split(
    /\s+/,
  ),
);

/** Whether mails of any two troubles may share a word: it means a thing, a fault or a deed, or is of every day. */
export const isUsual = (word: string): boolean =>
  isConceptWord(word) || notWords.has(word) || countedTimes.has(word) || everydayWords.has(word);
