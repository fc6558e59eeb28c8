/**
 * Things that people tell by a wider one too, so that who names the one and who names the other meet: whose wristbands
 * come out blank writes of labels, whose phone line is dead of calls. A word of the first means the second as well. Only
 * where more reports of one trouble meet so than mails of others do (test/labelled): "PDF" is a file, but who has trouble
 * with either seldom has the other's.
 */
const wider: Readonly<Record<string, string>> = {
  'access-point': 'network',
  connection: 'network',
  'internet-line': 'network',
  'label-printer': 'label',
  'shipping-label': 'label',
  wristband: 'label',
  handheld: 'scanner',
  'card-terminal': 'payment',
  'credit-card': 'payment',
  'cash-machine': 'payment',
  till: 'payment',
  handset: 'phone',
  'call-queue': 'calls',
  hotline: 'calls',
  switchboard: 'calls',
  softphone: 'calls',
  'phone-line': 'calls',
  path: 'folder',
  'folder-share': 'folder',
  ups: 'electricity',
  light: 'electricity',
  'authenticator-app': 'mfa',
  sms: 'mfa',
  mfa: 'login',
  turnstile: 'badge',
  badge: 'reader',
  door: 'badge',
  vehicle: 'truck',
  'fuel-card': 'vehicle',
  'shop-order': 'order',
  'nc-program': 'machine',
  machine: 'production',
  clock: 'time-recording',
  tariff: 'price',
  dictation: 'microphone',
  intranet: 'website',
};

/** The thing itself and all that its words mean besides. */
export function widerThings(thing: string): readonly string[] {
  const next = wider[thing];
  return next === undefined ? [thing] : [thing, ...widerThings(next)];
}
