/**
 * What people call a one-time code; each is part of a regular expression. The word "code" alone is not among them:
 * errors, places and projects have codes too.
 */
export const codeWords = [
  '(?:verification|security|one[- ]time|confirmation|authentication|authenticator|log-?in|sign[- ]?in|access|sms|text|mfa|2fa|otp|totp|backup|app|token) (?:pass)?codes?',
  '(?:sms|mfa|2fa|otp)-codes?',
  'one[- ]time (?:password|pin)',
  'm?tan|sms-?tan|t?otp',
  '(?:code|codice|código|kod|cod|codul)[^\\d\\n.,;:]{1,30}(?:authenticator|sms|mfa|2fa|otp)(?:[ -](?:app|apl\\p{L}{1,10}))?',
  '(?:bestätigungs|sicherheits|einmal|verifizierungs|verifikations|authentifizierungs|anmelde|freischalt|backup|prüf|zugangs)-?codes?',
  'einmal(?:passwort|kennwort)',
  "code (?:de |d[’'])?(?:vérification|verification|sécurité|authentification|confirmation|validation|connexion|secours|sms|mfa|unique|(?:à )?usage unique)",
  'code reçu(?: par (?:sms|mail|e-mail))?',
  'c[óo]digos? (?:de )?(?:verificaci[óo]n|seguridad|confirmaci[óo]n|autenticaci[óo]n|acceso|un solo uso|sms|mfa|respaldo)',
  'c[óo]digos? (?:de )?(?:utilização única|verificaç[ãa]o|segurança|confirmação|autenticação|acesso|uso único|sms|mfa)',
  'codic[ei] (?:di )?(?:verifica|sicurezza|conferma|autenticazione|accesso|sms|mfa|otp|monouso)',
  '(?:verificatie|beveiligings|bevestigings|inlog|toegangs|herstel)-?codes?|eenmalige code',
  'kod(?:y|u|em)? (?:weryfikacyjn[ye]|bezpieczeństwa|potwierdzający|potwierdzenia|jednorazow[ye]|autoryzacyjny|logowania|dostępu|sms|mfa|zapasowe)',
  'cod(?:ul|urile)? (?:de )?(?:unică folosință|verificare|securitate|confirmare|autentificare|acces|unic|sms|mfa)',
];
