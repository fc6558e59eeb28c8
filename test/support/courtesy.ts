interface Courtesy {
  readonly before: string;
  readonly after: string;
}

/** What people write around what they want, by language; the starter model learnt other sentences of the kind. */
const courtesies: Readonly<Record<string, readonly Courtesy[]>> = {
  en: [
    { before: 'Hi team,\n\n', after: '\n\nThanks,\nKind regards\nAnna Miller\nSales' },
    { before: 'Hello, hope you are well. ', after: ' Could you please help? Many thanks in advance' },
    { before: 'Good morning,\n', after: '\nBest regards,\nJames Carter | Finance | Tel. 4411' },
  ],
  de: [
    {
      before: 'Guten Morgen zusammen,\n\n',
      after: '\n\nVielen Dank im Voraus\nMit freundlichen Grüßen\nAnna Meier\nVertrieb',
    },
    { before: 'Hallo, ', after: ' Könnten Sie bitte helfen? Danke!' },
    { before: 'Liebes Team,\n', after: '\nBeste Grüße\nJan Vogt | Buchhaltung | Tel. 4411' },
  ],
  fr: [
    { before: 'Bonjour à tous,\n\n', after: '\n\nMerci par avance\nCordialement\nAnne Martin\nVentes' },
    { before: 'Bonjour, ', after: ' Pouvez-vous m’aider svp ? Merci beaucoup' },
    { before: 'Chers collègues,\n', after: '\nBien à vous,\nJean Petit | Comptabilité | Tél. 4411' },
  ],
  es: [
    {
      before: 'Buenos días equipo,\n\n',
      after: '\n\nMuchas gracias de antemano\nUn saludo\nAna Ruiz\nVentas',
    },
    { before: 'Hola, ', after: ' ¿Podéis ayudarme por favor? Gracias' },
    { before: 'Estimados compañeros,\n', after: '\nAtentamente,\nJuan Gil | Contabilidad | Tel. 4411' },
  ],
  pt: [
    {
      before: 'Bom dia a todos,\n\n',
      after: '\n\nObrigada desde já\nCom os melhores cumprimentos\nAna Silva\nVendas',
    },
    { before: 'Olá, ', after: ' Podem ajudar por favor? Obrigado' },
    { before: 'Caros colegas,\n', after: '\nAtenciosamente,\nJoão Reis | Contabilidade | Tel. 4411' },
  ],
  it: [
    {
      before: 'Buongiorno a tutti,\n\n',
      after: '\n\nGrazie in anticipo\nCordiali saluti\nAnna Rossi\nVendite',
    },
    { before: 'Ciao, ', after: ' Potete aiutarmi per favore? Grazie mille' },
    { before: 'Gentili colleghi,\n', after: '\nDistinti saluti,\nGiovanni Neri | Contabilità | Tel. 4411' },
  ],
  nl: [
    {
      before: 'Goedemorgen allemaal,\n\n',
      after: '\n\nAlvast bedankt\nMet vriendelijke groet\nAnna de Vries\nVerkoop',
    },
    { before: 'Hallo, ', after: ' Kunnen jullie helpen aub? Dank je wel' },
    { before: 'Beste collega’s,\n', after: '\nGroeten,\nJan Smit | Boekhouding | Tel. 4411' },
  ],
  pl: [
    { before: 'Dzień dobry,\n\n', after: '\n\nZ góry dziękuję\nPozdrawiam\nAnna Nowak\nSprzedaż' },
    { before: 'Cześć, ', after: ' Czy możecie pomóc? Dziękuję bardzo' },
    { before: 'Szanowni Państwo,\n', after: '\nZ poważaniem,\nJan Zieliński | Księgowość | tel. 4411' },
  ],
  ro: [
    { before: 'Bună dimineața tuturor,\n\n', after: '\n\nMulțumesc anticipat\nCu stimă\nAna Popa\nVânzări' },
    { before: 'Bună, ', after: ' Mă puteți ajuta vă rog? Mulțumesc' },
    { before: 'Dragi colegi,\n', after: '\nO zi bună,\nIon Dinu | Contabilitate | Tel. 4411' },
  ],
};

/** @param at which of the three courtesies of its language it gets */
export function withCourtesy<T extends { readonly text: string; readonly lang: string }>(
  mail: T,
  at: number,
): T {
  const known = courtesies[mail.lang] ?? [];
  const { before, after } = known[at % known.length] ?? { before: '', after: '' };
  return { ...mail, text: `${before}${mail.text}${after}` };
}
