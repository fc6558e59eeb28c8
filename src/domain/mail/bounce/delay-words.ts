import { ignoringAccents, withoutAccents } from '../accents.ts';

/** Words in a subject that tell of a delay: nothing has failed yet. */
const SUBJECT = ignoringAccents(
  /\bdelay|\bwarning\b|not (?:been |yet )|still (?:being|trying)|postponed|temporary failure|will be retried|verzögert|verspätet|retardé|différé|retrasad|demorad|atrasad|adiad|ritard|vertraagd|opóźni|întârzi|zpožd|forsink|försena|viivästy|задерж|отложен|затрим|遅延|延迟|延遲|지연|gecik|chậm|késleltet|késik|καθυστέρ/iu,
);

/** Sentences of notices that the mail system goes on trying. */
const SENTENCES = ignoringAccents(
  /this is (?:just )?a warning|a warning (?:message )?only|(?:delivery )?attempts? will (?:continue|be made)|will continue to (?:try|attempt)|will be retried|no action is required on your part|only a temporary failure|you do not need to resend|has been (?:delayed|postponed)|has not yet been delivered|wird weiterhin versucht|weitere zustellversuche|de nouvelles tentatives|se seguirá intentando|continuará tentando|si continuerà a tentare|попытки доставки будут продолжены|будет продолжать попытки|再送を(?:試み|続け)|引き続き配信を|n'a pas encore été|noch nicht (?:zugestellt|ausgeliefert)|ещё не доставлен|zatím nebyl|ännu inte (?:kunnat )?lever|endnu ikke lever|ennå ikke lever|尚未(?:送达|投递|送達|傳遞)|仍会继续尝试/iu,
);

/** @returns whether a notice tells that a mail is late, and not that it is lost */
export function tellsOfDelay(subject: string, lines: readonly string[]): boolean {
  if (SUBJECT.test(withoutAccents(subject.slice(0, 200)))) return true;
  return lines.slice(0, 60).some((line) => SENTENCES.test(withoutAccents(line)));
}

/** OpenSMTPD removes a mail whose time is up from its queue, and some versions yet call it delayed for 0 seconds. */
const GAVE_UP = /(?:^|: )envelope expired$/imu;

/** @returns whether what is said of a recipient means that no further attempt will be made */
export const tellsOfTheEnd = (words: string): boolean => GAVE_UP.test(words);
