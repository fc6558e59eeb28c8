/** Telephones, calls and conferences. */
export const telephonyThings: Readonly<Record<string, string>> = {
  phone:
    'phone* telefon* telephon* handy* smartphone* mobile* mobiltelefon* movil* telemovel* celular* cellulare* mobiel* komork* mobil iphone* extension* durchwahl*',
  calls:
    'calls llamada* chamada* chiamat* anruf* anrufe appels gesprekken polaczenia_telefoniczne apeluri telefonat* telefonie* centralita* centralino* telefoonlijn* phone_line* hotline* voicemail* anrufbeantworter*',
  meeting:
    'meeting* besprechung* reunion* reuniao reunioes riunion* vergader* spotkan* sedint* konferenz* videoconf* videocall* videochamad* videollamad* videogesprek* telco telko videokonferenz*',
  voicemail:
    'voicemail* anrufbeantworter* messagerie_vocale buzon_de_voz segreteria_telefonica poczta_glosow*',
  fax: 'fax faxe faxes telefax*',
  sim: 'sim simkaart* sim_karte* carte_sim tarjeta_sim cartao_sim scheda_sim karta_sim karty_sim cartela_sim',
  chat: 'chat chats chatt*',
};
