/**
 * Applications, services and makers that people name in trouble: the same in every language. A name may be of two
 * words (`_`); behind `=` stands the one that it is another name of.
 */
export const applicationNames: readonly string[] =
  `outlook owa=outlook teams onedrive one_drive=onedrive sharepoint share_point=sharepoint excel powerpoint power_point=powerpoint
  onenote visio access_database word msword=word word_document=word ms_office=office microsoft_office=office o365=office office365=office m365=office microsoft365=office office_365=office microsoft_365=office
  exchange intune defender entra@en=entra entra@de=entra entra@fr=entra entra@nl=entra entra_id=entra azure azuread=entra power_bi powerbi=power_bi planner yammer copilot windows windows10=windows windows11=windows win10=windows win11=windows windows_10=windows windows_11=windows
  sap sapgui=sap sap_gui=sap s4hana=sap successfactors concur ariba oracle peoplesoft workday salesforce dynamics navision navision=dynamics netsuite datev lexware sage quickbooks
  jira confluence bitbucket gitlab github jenkins trello asana slack zoom webex skype gotomeeting teamviewer anydesk citrix vmware horizon rdp remote_desktop=rdp remotedesktop=rdp
  adobe acrobat acrobat_reader=acrobat adobe_reader=acrobat photoshop indesign illustrator creative_cloud autocad solidworks revit catia matlab tableau spss
  chrome firefox edge safari internet_explorer java dotnet okta duo lastpass keepass bitwarden 1password
  anyconnect globalprotect forticlient zscaler openvpn wireguard pulse_secure cisco fortinet sonicwall
  dropbox google_drive gmail notepad 7zip winzip servicenow zendesk remedy moodle docusign mimecast proofpoint
  crm erp wms mes@en=mes mes@de=mes hris tms bitlocker wsus sccm vdi dhcp dns ldap`
    .split(/\s+/)
    .filter((name) => name !== '');
