import { userInfo } from 'node:os';

export type DovecotConfig = {
  baseDir: string;
  /** The interface that it listens on. */
  address: string;
  port: number;
  tlsPort: number;
  password: string;
  /** Who owns the mail; null: whoever runs Dovecot. */
  owner: { uid: number; gid: number } | null;
};

/**
 * Configuration of a private Dovecot 2.3: its own folders and ports, any user name with the one password, Maildir.
 * Dovecot refuses uid 0 as a mailbox's owner, and as another user it can change to nobody else.
 */
export function makeDovecotConfig(config: DovecotConfig): string {
  const { baseDir, address, owner } = config;
  const user = userInfo().username;
  const userdb = owner === null ? '' : `uid=${owner.uid} gid=${owner.gid} `;
  const listener = (port: number, tls: boolean) => `
  inet_listener imap${tls ? 's' : ''} {
    address = ${address}
    port = ${port}
    ssl = ${tls ? 'yes' : 'no'}
  }`;
  return `
base_dir = ${baseDir}/run
state_dir = ${baseDir}/state
log_path = ${baseDir}/log
protocols = imap
listen = ${address}
ssl = yes
ssl_cert = <${baseDir}/cert.pem
ssl_key = <${baseDir}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0 secs
default_process_limit = 200
mail_location = maildir:${baseDir}/mail/%u
mail_max_userip_connections = 100
maildir_stat_dirs = yes
first_valid_uid = 1
last_valid_uid = 0
first_valid_gid = 0
${owner === null ? `default_internal_user = ${user}\ndefault_login_user = ${user}\ndefault_internal_group =` : ''}
passdb {
  driver = static
  args = password=${config.password}
}
userdb {
  driver = static
  args = ${userdb}home=${baseDir}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  ${listener(config.port, false)}
  ${listener(config.tlsPort, true)}
  process_min_avail = 1
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}
