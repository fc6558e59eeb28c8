/** Applications and what one sees of them. */
export const softwareThings: Readonly<Record<string, string>> = {
  website:
    'website* webseite* site_web pagina* homepage* intranet* portal* portail* portale strona strony site_ul* site_internet sito sitio_web webshop* onlineshop*',
  browser: 'browser* navigateur* navegador* przegladark* edge chrome firefox safari',
  license: 'licen* lizenz* licencj* licent* licentie* licenza licenze licence* license*',
  update: 'update* aktualisier* mise_a_jour actualiz* atualiza* aggiornament* bijwerk* aktualizacj* upgrade*',
  application:
    'application* anwendung* programm* app apps aplicacion* aplicativo* applicazion* toepassing* aplikacj* aplicati* software* programa* logiciel*',
  queue: 'queue* warteschlange* file_d_attente cola_de coda@it fila_de wachtrij* kolejk* coada',
  session: 'session* sitzung* sesion* sessao sessoes sesja sesji sesje sesiun* sessie* sessione sessioni',
  button:
    'button* schaltflache* knopf bouton* boton botones botao botoes pulsant* knop@nl knoppen przycisk* buton*',
  sync: 'sync* synchron* sincron* gesynchroniseerd zsynchroni*',
  webshop:
    'webshop* web_shop* online_shop* onlineshop* e_shop boutique_en_ligne tienda_online loja_online negozio_online webwinkel* sklep_internetow* sklepie_internetowym magazin_online',
};
