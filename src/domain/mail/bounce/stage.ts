/** How far the SMTP session had come when the other side refused. */
export type SmtpStage = 'connect' | 'mail' | 'rcpt' | 'data';

const STAGES: readonly (readonly [SmtpStage, RegExp])[] = [
  [
    'data',
    /in reply to (?:end of )?data|after (?:end of )?data|failed on data command|following data|\(state 1[5-8]\)|after i sent the message|like our (?:final )?data|\[(?:body|data|end_of_data)\]|end of data|data send/u,
  ],
  [
    'rcpt',
    /in reply to rcpt to|after rcpt|following rcpt|\(state 14\)|like our rcpt to|does not like recipient|\[rcpt_to\]|rcpt to (?:response|generated)|smtp:rcpt|rcpt to:? ?<[^>]{1,320}>[^>]{0,40}(?:failed|said|response|\b[45]\d\d\b)|while (?:sending|talking).{0,40}rcpt|sent: rcpt to/u,
  ],
  [
    'mail',
    /in reply to mail from|after mail from|like our mail from|sender was rejected|following mail|does not like (?:your )?sender|\[mail_from\]/u,
  ],
  [
    'connect',
    /in reply to (?:ehlo|helo)|after initial connection|my name was rejected|greeting failed|\(state 13\)|after (?:ehlo|helo)|while initial|refused to talk/u,
  ],
];

/** Services that tell of each recipient what was answered to its own RCPT, without saying so: Yahoo, MessageLabs. */
const TELLS_OF_RCPT =
  /^(?:sorry, we were unable to deliver your message to the following address|this is the mail delivery agent at messagelabs\.com)/iu;

/** @returns the stage that the words about a recipient name, or null */
export function findStage(text: string): SmtpStage | null {
  const lower = text.toLowerCase().replace(/\s+/gu, ' ');
  return STAGES.find(([, words]) => words.test(lower))?.[0] ?? null;
}

/** The arrows point either way, and some systems put a word before them. */
const COMMAND = /^\s*\S{0,20}\s?(?:>>>|<<<)\s*(mail from|rcpt to|data|ehlo|helo|bdat)/iu;
const ANSWER = /^\s*\S{0,20}\s?(?:>>>|<<<)\s*[45]\d\d/u;

/**
 * The stage that the notice as a whole tells: of the first refusal in a transcript as Sendmail prints it
 * (`>>> RCPT To:<…>`, `<<< 550 …`), or that of the service that wrote it.
 * Where a `>>> DATA` stands first, the commands were pipelined and the answer is to what came before.
 */
export function findStageOfNotice(lines: readonly string[]): SmtpStage | null {
  if (lines.slice(0, 5).some((line) => TELLS_OF_RCPT.test(line))) return 'rcpt';
  let last: SmtpStage | null = null;
  for (const line of lines) {
    const command = COMMAND.exec(line)?.[1]?.toLowerCase();
    if (command !== undefined) last = stageOfCommand(command);
    else if (last !== null && ANSWER.test(line)) return last;
  }
  return null;
}

function stageOfCommand(command: string): SmtpStage {
  if (command.startsWith('rcpt')) return 'rcpt';
  if (command.startsWith('mail')) return 'mail';
  return command === 'data' || command === 'bdat' ? 'data' : 'connect';
}
