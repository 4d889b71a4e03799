// The Word add-in alone, as an add-in-only manifest, for hosts that do not know the unified one.
import { join } from "node:path";
import { readTexts } from "./localisation.mjs";

const locales = { fr: "fr-FR", es: "es-ES" };

/** @param {{host: string, appId?: string, botId: string, wordId?: string, apiId: string, organisation?: string, version?: string}} values */
export function wordManifest(values) {
  const { texts } = readTexts(join(import.meta.dirname, "texts.tsv"));
  const at = `https://${values.host}`;
  const local = (element, english, attributes = "", prefix = "") => {
    const others = Object.entries(locales).map(([language, locale]) => `<${prefix}Override Locale="${locale}" Value="${escape(sentence(texts, english)[language])}"/>`);
    return `<${element}${attributes} DefaultValue="${escape(english)}">${others.join("")}</${element}>`;
  };
  const named = (id, english) => local("bt:String", english, ` id="${id}"`, "bt:");
  const icon = (size) => `<bt:Image size="${size}" resid="icon${size}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${values.wordId ?? values.appId ?? values.botId}</Id>
  <Version>${values.version ?? "1.0.0"}.0</Version>
  <ProviderName>${escape(values.organisation ?? "TcAssistant")}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${local("DisplayName", "TcAssistant")}
  ${local("Description", "Read this plan, correct what was not understood, publish it to Teams, and see how each line stands.")}
  <IconUrl DefaultValue="${at}/icons/32.png"/>
  <HighResolutionIconUrl DefaultValue="${at}/icons/64.png"/>
  <SupportUrl DefaultValue="${at}/"/>
  <AppDomains>
    <AppDomain>${at}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Document"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.3">
      <Set Name="WordApi"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at}/taskpane"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document">
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="planGroup">
                <Label resid="groupLabel"/>
                <Icon>
                  ${[16, 32, 80].map(icon).join("\n                  ")}
                </Icon>
                <Control xsi:type="Button" id="paneButton">
                  <Label resid="buttonLabel"/>
                  <Supertip>
                    <Title resid="buttonLabel"/>
                    <Description resid="buttonHelp"/>
                  </Supertip>
                  <Icon>
                    ${[16, 32, 80].map(icon).join("\n                    ")}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>pane</TaskpaneId>
                    <SourceLocation resid="paneUrl"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${[16, 32, 80].map((size) => `<bt:Image id="icon${size}" DefaultValue="${at}/icons/${size}.png"/>`).join("\n        ")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="paneUrl" DefaultValue="${at}/taskpane"/>
      </bt:Urls>
      <bt:ShortStrings>
        ${named("groupLabel", "Plan")}
        ${named("buttonLabel", "TcAssistant")}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${named("buttonHelp", "Read this plan, correct what was not understood, publish it to Teams, and see how each line stands.")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

function sentence(texts, english) {
  const known = texts.get(english);
  if (!known) {
    throw new Error(`texts.tsv has no row for "${english}".`);
  }
  return known;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
