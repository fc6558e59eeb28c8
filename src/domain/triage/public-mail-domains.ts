/** Providers at which anybody has an address: two senders there have nothing to do with each other. */
export const publicMailDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk
  hotmail.de hotmail.fr hotmail.es hotmail.it live.com live.co.uk live.de live.fr live.nl live.it msn.com yahoo.com
  yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.com.br yahoo.ro ymail.com aol.com
  aol.de icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com
  mail.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
  a1.net chello.at aon.at bluewin.ch hispeed.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr
  telenet.be skynet.be proximus.be ziggo.nl kpnmail.nl kpnplanet.nl xs4all.nl planet.nl home.nl hetnet.nl
  libero.it virgilio.it tiscali.it alice.it tin.it email.it fastwebnet.it pec.it telefonica.net terra.es sapo.pt
  mail.telepac.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com wp.pl o2.pl onet.pl op.pl interia.pl
  gazeta.pl seznam.cz centrum.cz email.cz post.cz volny.cz azet.sk zoznam.sk freemail.hu citromail.hu
  mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru yandex.com rambler.ru ukr.net i.ua meta.ua abv.bg
  telia.com spray.se online.no tele2.se bredband.net tdcadsl.dk jubii.dk mail.dk elisanet.fi kolumbus.fi
  qq.com foxmail.com 163.com 126.com sina.com sina.cn sohu.com aliyun.com naver.com hanmail.net daum.net nate.com
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com comcast.net verizon.net att.net
  sbcglobal.net bellsouth.net cox.net charter.net btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com
  rogers.com shaw.ca sympatico.ca videotron.ca bigpond.com optusnet.com.au xtra.co.nz rediffmail.com eircom.net
  mynet.com superonline.com fpt.vn`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);
