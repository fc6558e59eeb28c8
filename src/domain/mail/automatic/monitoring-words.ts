/** Systems that watch others and write when something breaks, by the names that they send under. */
const SYSTEMS = [
  'nagios',
  'icinga2?',
  'zabbix',
  'prtg(?:[-_. ]?network[-_. ]?monitor)?',
  'alertmanager',
  'prometheus',
  'grafana',
  'check[-_]?mk',
  'monit',
  'munin',
  'netdata',
  'centreon',
  'sensu',
  'opsgenie',
  'pagerduty',
  'uptime[-_]?(?:robot|kuma)',
  'pingdom',
  'statuscake',
  'solarwinds',
  'librenms',
  'observium',
  'cacti',
  'opennms',
  'op5',
  'shinken',
  'naemon',
  'datadog',
  'newrelic',
  'site24x7',
  'logicmonitor',
  'healthchecks',
  'whatsup(?:gold)?',
  'smokeping',
  'manageengine',
  'opmanager',
  'servers?alive',
  'hobbit|xymon',
  'dynatrace',
  'veeam',
  'azure[-_.]?(?:monitor|noreply)',
  'cloudwatch',
].join('|');

export const MONITORING_LOCAL_PART = new RegExp(`^(?:${SYSTEMS})(?:[-_.+].{0,40})?$`, 'iu');
export const MONITORING_DOMAIN =
  /(?:^|\.)(?:pagerduty\.com|pingdom\.com|uptimerobot\.com|datadoghq\.(?:com|eu)|grafana\.(?:net|com)|statuscake\.com|newrelic\.com|sentry\.io|site24x7\.(?:com|eu)|opsgenie\.(?:net|com)|healthchecks\.io|betteruptime\.com|uptime\.com)$/iu;
export const MONITORING_MAILER = new RegExp(`^(?:${SYSTEMS})\\b`, 'iu');
export const MONITORING_FIELD =
  /^x-(?:nagios|icinga|zabbix|prtg|grafana|pagerduty|opsgenie|datadog|sentry|checkmk|monit|alertmanager|centreon|opennms|netdata)(?:-|$)/u;

/** Subjects that nobody types. */
export const ALERT_SUBJECT =
  /^\W{0,3}(?:\*\* ?(?:PROBLEM|RECOVERY|ACKNOWLEDGEMENT|FLAPPINGSTART|FLAPPINGSTOP|DOWNTIMESTART|DOWNTIMEEND|CUSTOM)\b.{0,40}(?:alert|host|service|\*\*)|\[(?:FIRING|RESOLVED)(?::\d{1,4})?(?:, ?RESOLVED:\d{1,4})?\]|(?:PROBLEM|RECOVERY) (?:Service|Host) Alert:)/u;
/** Subjects that people might type too: an alert only where something else tells of a machine. */
export const ALERT_LIKE_SUBJECT =
  /^\W{0,3}(?:\[?(?:problem|resolved|recovery|recovered|alert|alerting|critical|warning|down|up|ok|unknown|firing|host|service|incident)\b.{0,60}(?:[:\]-]|is|on|\bdown\b|\bup\b)|(?:störung|entstörung|alarm|alerte|alerta|allarme|тревога|проблема)\b)/iu;
/** A severity that opens the subject; an alarm where a machine generated the mail and nothing was answered. */
export const ALARM_SUBJECT =
  /^\W{0,3}(?:critical|alert|alerting|alarm|down|firing|problem|warning|recovery|recovered|resolved|störung|entstörung|alerte|alerta|allarme|тревога|авария)(?!\p{L}).{0,60}[:\]]/iu;
