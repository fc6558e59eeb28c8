import type { ExtractionRules } from '#domain/triage/extract/facts.ts';

export const rules: ExtractionRules = {
  hosts: ['LAP-#', 'NB#', 'PC-*', 'SRV-*', 'DESKTOP-*', 'FILESERVER'],
  applications: {
    anyCase: ['Outlook', 'SAP', 'Visual Studio', 'Citrix'],
    asWritten: ['Teams', 'Word'],
  },
};
