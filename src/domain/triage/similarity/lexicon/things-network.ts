/** The network and what joins it. */
export const networkThings: Readonly<Record<string, string>> = {
  network:
    'network* netz netzwerk* reseau* red@es rede@pt rete@it netwerk* siec sieci retea retel* lan ethernet internet* internetverbindung* connectivity netzwerkverbindung* netzverbindung* connexion_internet conexion_internet ligacao_internet connessione_internet internetverbinding* polaczenie_internetowe net@ro netul@ro net@pt net@pl',
  wifi: 'wifi wi_fi wlan* wireless* sans_fil sem_fio* senza_fili inalambric* draadlo* fara_fir bezprzewodow*',
  vpn: 'vpn* remote_access fernzugriff* anyconnect globalprotect forticlient acces_distant fernzugang acceso_remoto acesso_remoto accesso_remoto dostep_zdalny zdalny_dostep tunnel_vpn thuiswerkverbinding',
  router: 'router* modem* livebox* fritzbox* access_point* accesspoint* hotspot*',
  server: 'server* serveur* servidor* serwer* serverul*',
  connection:
    'connection* verbindung* connexion* conexion* conexao conexoes ligacao ligacoes connession* verbinding* polaczeni* conexiun*',
  firewall: 'firewall* proxy* pare_feu cortafuegos',
  'mobile-data':
    'mobile_data roaming datenvolumen mobile_daten donnees_mobiles datos_moviles dados_moveis dati_mobili mobiele_data dane_komorkowe date_mobile',
  interface: 'interface* edi schnittstelle* interfaz* koppeling* interfejs* interfata',
};
