/**
 * Faults that people tell one for the other: who cannot log in says that the account is locked, or that it does not
 * let them in. Each line is a family; a fault may be of several.
 */
const faultFamilies = familiesOf('fault:', [
  'down off broken frozen crash error timeout not-work not-start not-load not-respond not-install',
  'down drops no-signal timeout slow not-connect not-work not-load not-respond',
  'not-work not-respond unreliable broken error',
  'frozen slow timeout not-respond not-load crash',
  'crash restarts off',
  'crash frozen memory',
  'off battery-drains not-charge not-start not-light broken',
  'hot smell',
  'broken fallen loose missing-part',
  'drops unreliable loose no-signal not-connect',
  'locked forgotten expired denied invalid not-login not-access asks-again crash',
  'denied locked expired not-access not-save not-edit not-start not-allow not-possible not-see read-only in-use',
  'read-only in-use locked not-edit not-save not-change not-delete not-type',
  'greyed not-select not-possible denied not-edit',
  'unlicensed expired outdated incompatible not-start not-activate',
  'certificate warning expired not-access not-load',
  'gone missing no-content deleted not-find not-see not-access not-start not-search',
  'gone lost',
  'no-content missing blank not-see not-arrive not-print',
  'blank off flicker broken no-signal not-see not-start not-work not-recognise',
  'silent noise drops not-work not-ring not-speak',
  'not-ring not-dial not-answer not-forward drops no-signal down',
  'full not-send not-arrive not-sync not-work drops',
  'queued late held-back not-send not-arrive',
  'held-back denied returned spam locked',
  'outdated wrong not-update not-arrive',
  'returned not-send not-arrive',
  'queued not-print',
  'full too-large not-save not-upload not-send',
  'off down error queued jam not-print not-work not-scan',
  'jam not-feed',
  'no-paper not-feed not-print',
  'stripes faded skewed blurry',
  'off broken not-charge not-load not-start',
  'down error not-scan not-send not-sync not-see not-recognise not-work',
  'loose not-recognise not-connect not-focus not-charge',
  'wrong not-calculate',
  'not-upload not-save not-attach not-submit not-send error',
  'not-download not-load not-install not-update not-start',
  'not-book not-post not-order not-submit not-save',
  'not-join not-connect not-access',
  'not-share not-see blank denied',
  'not-restore deleted gone',
  'not-pay denied error not-work down',
  'not-dispense not-work denied',
  'not-pick not-book not-post not-save',
  'not-unlock not-start denied not-recognise',
  'phishing spam hacked',
  'skewed too-large garbled not-recognise not-scan',
  'wrong wrong-time double',
  'virus hacked',
]);

/** Things that people tell one for the other, in the same way. */
const thingFamilies = familiesOf('thing:', [
  'account login password mfa access username credentials password-reset pin-code',
  'mfa security-code authenticator-app smart-card sms recovery-code',
  'access user-role user-group read-permission admin-rights',
  'folder network-drive file access server network folder-share path',
  'wifi network router vpn server connection switch access-point internet-line network-socket network-cable signal',
  'vpn remote-session terminal-server certificate connection',
  'phone calls headset sound microphone handset phone-line mobile-phone switchboard nurse-call',
  'dictation microphone license profile',
  'mobile-phone sim mobile-data signal mobile-contract',
  'meeting beamer monitor calls camera tablet sound video-conference conference-call screen-sharing',
  'computer laptop docking charger battery monitor',
  'monitor display-cable resolution docking',
  'computer laptop tablet terminal handheld scanner monitor till ward-round',
  'handheld barcode reader scanner picking',
  'till card-terminal receipt-printer cash-drawer payment credit-card cash-machine kiosk-mode',
  'webshop shopping-basket payment shop-order website order',
  'email attachment calendar outbox bounced-mail recipient mail-server',
  'phishing-mail payslip email password url',
  'calendar meeting-invitation room-booking booking',
  'printer printing label scanner order toner paper paper-tray label-printer copies driver',
  'label wristband shipping-label barcode label-printer',
  'application update license website installation licence-key subscription',
  'website intranet webshop browser url certificate shipment-tracking',
  'report file folder database spreadsheet export statistics',
  'picture photo medical-imaging camera',
  'laboratory patient prescription admission referral medical-imaging triage-list',
  'drawing product-data cad file',
  'machine nc-program production production-line production-order',
  'stock delivery delivery-note shipment order goods-receipt picking parcel pallet truck customs',
  'truck vehicle fuel-card truck-driver gate number-plate dock-schedule route-plan',
  'insurance-policy contract customer tariff quote price',
  'insurance-claim folder photo case-file',
  'price price-list exchange-rate tariff quote',
  'badge door gate turnstile reader',
  'time-recording clock badge reader terminal shift',
  'electricity ups power-outlet light',
  'mfa authenticator-app approval sms security-code notification login',
  'virus phishing-mail spam-folder ransomware pop-up security-incident',
]);

/** Who cannot do something tells of any fault that keeps people from it. */
const cannot = 'state:cannot';
const hindering =
  /^fault:(?:not-|locked|denied|frozen|down|error|expired|forgotten|timeout|crash|spins|invalid|read-only|in-use|greyed)/;

/** @param a faults, and `state:cannot` */
export function areKinFaults(a: readonly string[], b: readonly string[]): boolean {
  const isHindered = (one: readonly string[], other: readonly string[]) =>
    one.includes(cannot) && other.some((fault) => fault === cannot || hindering.test(fault));
  return isHindered(a, b) || isHindered(b, a) || meet(faultFamilies, a, b);
}

export function areKinThings(a: readonly string[], b: readonly string[]): boolean {
  return meet(thingFamilies, a, b);
}

type Families = readonly (readonly string[])[];

function familiesOf(kind: string, lines: readonly string[]): Families {
  return lines.map((line) => line.split(' ').map((name) => `${kind}${name}`));
}

const meet = (families: Families, a: readonly string[], b: readonly string[]): boolean =>
  families.some(
    (family) => a.some((each) => family.includes(each)) && b.some((each) => family.includes(each)),
  );
