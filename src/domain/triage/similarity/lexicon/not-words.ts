/** Words of nine languages, folded, that deny what stands near them. */
export const notWords = new Set(
  "without ohne sans sin sem senza zonder bez brak fara not no cannot cant can't dont don't doesnt doesn't wont won't isnt isn't didnt didn't unable never nobody nothing none neither nicht kein keine keinen keiner niemand nichts nie ne pas plus aucun aucune rien personne impossible impossibilite jamais nunca ninguno ninguna nadie nada nao nenhum nenhuma ninguem nem non nessuno nessuna niente mai impossibile niet geen niemand niets nooit nie nikt nic zaden zadna niemozliwe nu nimeni nimic niciun nicio imposibil imposible impossivel without ohne sans sin sem senza zonder bez fara".split(
    ' ',
  ),
);
