/** Words in a subject that tell of a delay: nothing has failed yet. */
export const DELAYED =
  /\bdelay|\bwarning\b|not (?:been |yet )|still (?:being|trying)|postponed|temporary failure|will be retried|verzögert|verspätet|retardé|différé|retrasad|demorad|atrasad|adiad|ritard|vertraagd|opóźni|întârzi|zpožd|forsink|försena|viivästy|задерж|отложен|затрим|遅延|延迟|延遲|지연|gecik|chậm/iu;
