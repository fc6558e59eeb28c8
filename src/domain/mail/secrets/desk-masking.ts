import { allAnalysts, type Desk } from '../../desk.ts';
import type { Masking } from './mask-reading.ts';

/** What a desk hides in the mails that come to it. */
export function maskingOf(desk: Desk): Masking {
  return {
    hide: desk.secrets.hide,
    words: desk.secrets.words,
    keepWordsOf: allAnalysts(desk).flatMap(({ addresses }) => addresses),
  };
}
