/**
 * What Microsoft's schemas of the XML manifest demand of the elements that ours has (OfficeAppManifestV1_1.xsd,
 * TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd, as published with the documentation of Office
 * Add-ins), and what the documentation demands beyond them. Anything that is not named here is a mistake.
 */

type Test = (value: string) => boolean;

interface Rule {
  /** The type that the element must say it is of (xsi:type). */
  readonly type?: string;
  /** Children in their order: "Id", "IconUrl?" (may be missing), "Group+" (one or more), "Override*". */
  readonly children?: string;
  /** Attributes that must be there; with "?" those that may. */
  readonly attributes?: Readonly<Record<string, Test>>;
  /** What stands in an element without children. */
  readonly text?: Test;
}

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "o",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "v",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt",
};
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const upTo =
  (length: number): Test =>
  (value) =>
    value.length >= 1 && value.length <= length;
const fits =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value);
const oneOf =
  (...values: string[]): Test =>
  (value) =>
    values.includes(value);

const short = upTo(125);
const long = upTo(250);
const reference = upTo(32);
const shortVersion = fits(/^\d{1,5}\.\d{1,5}$/);
/** The schema takes any address; Office loads add-ins over https only. */
const address: Test = (value) => upTo(2048)(value) && URL.canParse(value) && new URL(value).protocol === "https:";

const setting = (value: Test): Rule => ({ children: "Override*", attributes: { DefaultValue: value } });
const resource = (value: Test): Rule => ({ children: "Override*", attributes: { id: reference, DefaultValue: value } });
const refers: Rule = { attributes: { resid: reference } };

/** By name, with the namespace's prefix; where a name means two things, by parent and name. */
const RULES: Readonly<Partial<Record<string, Rule>>> = {
  "o:OfficeApp": {
    type: "TaskPaneApp",
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? " +
      "AppDomains? Hosts? Requirements? DefaultSettings Permissions v:VersionOverrides?",
  },
  "o:Id": { text: fits(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i) },
  "o:Version": { text: fits(/^\d{1,5}(\.\d{1,5}){0,3}$/) },
  "o:ProviderName": { text: short },
  "o:DefaultLocale": { text: fits(/^[a-z]{2,3}(-[a-z]{2,3})?$/i) },
  "o:DisplayName": setting(short),
  "o:Description": setting(long),
  "o:IconUrl": setting(address),
  "o:HighResolutionIconUrl": setting(address),
  "o:SupportUrl": setting(address),
  "o:AppDomains": { children: "AppDomain+" },
  "o:AppDomain": { text: long },
  "o:Hosts": { children: "Host+" },
  "o:Host": { attributes: { Name: oneOf("Workbook") } },
  "o:Requirements": { children: "Sets?" },
  "o:Sets": { children: "Set+", attributes: { "DefaultMinVersion?": shortVersion } },
  "o:Set": { attributes: { Name: short, "MinVersion?": shortVersion } },
  "o:DefaultSettings": { children: "SourceLocation" },
  "o:SourceLocation": setting(address),
  "o:Permissions": {
    text: oneOf("Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"),
  },
  "v:VersionOverrides": { type: "VersionOverridesV1_0", children: "Description? Requirements? Hosts? Resources?" },
  "v:Hosts": { children: "Host+" },
  "v:Host": { type: "Workbook", children: "DesktopFormFactor?" },
  "v:DesktopFormFactor": { children: "GetStarted? FunctionFile? ExtensionPoint+" },
  "v:GetStarted": { children: "Title Description LearnMoreUrl" },
  "v:FunctionFile": refers,
  "v:LearnMoreUrl": refers,
  "v:ExtensionPoint": { type: "PrimaryCommandSurface", children: "OfficeTab*" },
  "v:OfficeTab": { children: "Group+", attributes: { id: short } },
  "v:Group": { children: "Label Icon Control+", attributes: { id: short } },
  "v:Control": { type: "Button", children: "Label Supertip Icon Action", attributes: { id: short } },
  "v:Label": refers,
  "v:Supertip": { children: "Title Description" },
  "v:Title": refers,
  "v:Description": refers,
  "v:Icon": { children: "bt:Image+" },
  "v:Icon/bt:Image": { attributes: { size: oneOf("16", "20", "24", "32", "40", "48", "64", "80"), resid: reference } },
  "v:Action": {},
  "v:Action[ShowTaskpane]": { type: "ShowTaskpane", children: "TaskpaneId? SourceLocation Title?" },
  "v:Action[ExecuteFunction]": { type: "ExecuteFunction", children: "FunctionName" },
  "v:TaskpaneId": { text: short },
  "v:SourceLocation": refers,
  "v:FunctionName": { text: long },
  "v:Resources": { children: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?" },
  "bt:Images": { children: "Image*" },
  "bt:Urls": { children: "Url*" },
  "bt:ShortStrings": { children: "String*" },
  "bt:LongStrings": { children: "String*" },
  "bt:Images/bt:Image": resource(address),
  "bt:Url": resource(address),
  "bt:ShortStrings/bt:String": resource(short),
  "bt:LongStrings/bt:String": resource(long),
};

/** In which list the resource must stand that an element refers to. */
const KIND_OF: Readonly<Partial<Record<string, string>>> = {
  "v:Label": "bt:ShortStrings",
  "v:Title": "bt:ShortStrings",
  "v:Description": "bt:LongStrings",
  "v:FunctionFile": "bt:Urls",
  "v:LearnMoreUrl": "bt:Urls",
  "v:SourceLocation": "bt:Urls",
  "bt:Image": "bt:Images",
};

const MANDATORY_ICONS = ["16", "32", "80"];

function nameOf(element: Element): string {
  return `${PREFIXES[element.namespaceURI ?? ""] ?? "?"}:${element.localName}`;
}

function typeOf(element: Element): string {
  return element.getAttributeNS(XSI, "type") ?? "";
}

function ruleOf(element: Element): Rule | undefined {
  const name = nameOf(element);
  const parent = element.parentElement === null ? "" : nameOf(element.parentElement);
  return RULES[`${name}[${typeOf(element)}]`] ?? RULES[`${parent}/${name}`] ?? RULES[name];
}

/** "Id IconUrl? Group+" as a pattern for names that are each followed by a blank. @param prefix of names that have none */
function order(children: string, prefix: string): RegExp {
  const parts = children.split(" ").map((part) => {
    const [, name = "", times = ""] = /^(.*?)([?*+]?)$/.exec(part) ?? [];
    return `(?:${name.includes(":") ? name : `${prefix}:${name}`} )${times}`;
  });
  return new RegExp(`^${parts.join("")}$`);
}

function attributeMistakes(element: Element, rule: Rule): string[] {
  const wanted = Object.entries(rule.attributes ?? {});
  const own = [...element.attributes].filter(
    ({ name, namespaceURI }) => !name.startsWith("xmlns") && namespaceURI !== XSI,
  );
  const known = new Set(wanted.map(([name]) => name.replace("?", "")));
  const strange = own.filter(({ name }) => !known.has(name)).map(({ name }) => `attribute ${name} is not known`);
  const wrong = wanted.flatMap(([name, test]) => {
    const value = element.getAttribute(name.replace("?", ""));
    if (value === null) return name.endsWith("?") ? [] : [`attribute ${name} is missing`];
    return test(value) ? [] : [`attribute ${name} cannot be "${value}"`];
  });
  return [...strange, ...wrong];
}

function elementMistakes(element: Element): string[] {
  const rule = ruleOf(element);
  if (rule === undefined) return ["is not known here"];
  const children = [...element.children];
  const type = typeOf(element) === (rule.type ?? "") ? [] : [`cannot be of the type "${typeOf(element)}"`];
  const names = children.map((child) => `${nameOf(child)} `).join("");
  const fitting = order(rule.children ?? "", nameOf(element).replace(/:.*/, ""));
  const wrong = rule.children === undefined ? children.length > 0 : !fitting.test(names);
  const text = element.textContent.trim();
  const strange = children.length > 0 ? [] : rule.text === undefined ? text !== "" : !rule.text(text);
  return [
    ...type,
    ...attributeMistakes(element, rule),
    ...(wrong ? [`has other children than it may, or in another order: ${names}`] : []),
    ...(strange === true ? [`cannot hold "${text}"`] : []),
  ];
}

/** What refers to a resource that is not there or is of another kind; resources that nothing refers to; ids that are there twice. */
function resourceMistakes(root: Element): string[] {
  const resources = [...root.querySelectorAll("*")].filter(
    (one) => one.hasAttribute("id") && nameOf(one).startsWith("bt:"),
  );
  const kinds = new Map(
    resources.map((one) => [one.getAttribute("id"), one.parentElement && nameOf(one.parentElement)]),
  );
  const references = [...root.querySelectorAll("[resid]")];
  const used = new Set(references.map((one) => one.getAttribute("resid")));
  return [
    ...references
      .filter((one) => kinds.get(one.getAttribute("resid")) !== KIND_OF[nameOf(one)])
      .map((one) => `${nameOf(one)} refers to ${one.getAttribute("resid")}, which is not in ${KIND_OF[nameOf(one)]}`),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `nothing refers to ${id}`),
    ...twice(resources).map((id) => `two resources have the id ${id}`),
  ];
}

function twice(elements: readonly Element[]): string[] {
  const ids = elements.map((one) => one.getAttribute("id") ?? "");
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function iconMistakes(root: Element): string[] {
  const icons = [...root.querySelectorAll("*")].filter((one) => nameOf(one) === "v:Icon");
  return icons.flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size") ?? "");
    const missing = MANDATORY_ICONS.filter((size) => !sizes.includes(size)).map(
      (size) => `an icon has no size ${size}`,
    );
    return new Set(sizes).size === sizes.length ? missing : [...missing, "an icon has a size twice"];
  });
}

/** Everything that is wrong with a manifest, in words; nothing where it is sound. */
export function manifestMistakes(xml: string): string[] {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const elements = [root, ...root.querySelectorAll("*")];
  const parts = elements.filter((one) => ["v:Group", "v:Control"].includes(nameOf(one)));
  return [
    ...elements.flatMap((one) => elementMistakes(one).map((mistake) => `${nameOf(one)} ${mistake}`)),
    ...resourceMistakes(root),
    ...iconMistakes(root),
    ...twice(parts).map((id) => `two parts of the ribbon have the id ${id}`),
  ];
}
