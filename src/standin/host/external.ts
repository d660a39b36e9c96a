/**
 * window.external as office.js finds it in Excel on Windows: the contract by which it asks for settings and sends batches.
 * Established by running the genuine library (1.1.110) against it.
 */
import { TransportError, TransportStatus } from "../protocol/errors";
import type { RichMessage } from "./richEvents";

/** What office.js calls back with: the arguments as an array-like of the host. */
interface HostArray {
  readonly toArray: () => unknown[];
}
type Callback = (result: HostArray) => void;
type EventHandler = (dispId: number, messages: HostArray) => void;

/** dispId of a rich API batch; all others belong to the older common API. */
const EXECUTE_BATCH = 93;
/** dispId by which events of the object model reach office.js. */
const RICH_EVENTS = 33;

export interface ExternalOptions {
  /** Version of each requirement set: { ExcelApi: "1.14" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Address of the document: its file name. */
  readonly documentUrl: string;
  /** Answers a batch. @throws TransportError when it is refused as a whole */
  readonly execute: (request: string) => string;
  /** A fault of the stand-in itself. office.js only sees an internal error. */
  readonly onFault: (fault: unknown) => void;
  /** Called once with what to call when something happened in the workbook. */
  readonly events?: (tell: TellOffice) => void;
}

/** Tells office.js what happened, unless the workbook is closed by the time at which it is told. */
export type TellOffice = (messages: readonly RichMessage[], isOpen?: () => boolean) => void;

const array = (...values: unknown[]): HostArray => ({ toArray: () => values });

/** The JSON text of the batch: params[0] is [customData, method, path, headers, body, …]. */
function requestText(params: unknown): string {
  const message: unknown = Array.isArray(params) ? params[0] : undefined;
  const body: unknown = Array.isArray(message) ? message[4] : undefined;
  if (typeof body !== "string") throw new TransportError(TransportStatus.unsupported);
  return body;
}

function answer(options: ExternalOptions, dispId: number, params: unknown): HostArray {
  if (dispId !== EXECUTE_BATCH) return array(TransportStatus.unsupported);
  try {
    return array(0, [200, [], options.execute(requestText(params))]);
  } catch (reason) {
    if (reason instanceof TransportError) return array(reason.status);
    options.onFault(reason);
    return array(TransportStatus.internalError);
  }
}

function contextOf(options: ExternalOptions): object {
  const settings = {
    Read: () => undefined,
    WriteAsync: (_keys: unknown, _values: unknown, callback: (status: number) => void) => callback(0),
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "stand-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2057,
    GetAppDataLocale: () => 2057,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "stand-in",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.1",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOsfControlContext: (): object => context,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => "{}",
  };
  return context;
}

/** The object to put at window.external before office.js is loaded. */
export function externalFor(options: ExternalOptions): object {
  const context = contextOf(options);
  const handlers = new Set<EventHandler>();
  options.events?.((messages, isOpen = () => true) => {
    if (messages.length === 0 || handlers.size === 0) return;
    // Excel tells of what happened after it has answered, never within a call.
    setTimeout(() => {
      if (!isOpen()) return;
      for (const handler of handlers) handler(RICH_EVENTS, array(...messages));
    });
  });
  return {
    // Fields: application, platform, version, locale, correlation, …, logging off, no shared runtime.
    GetHostInfo: () => "Excel$Win32$16.01$en-US$x$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispId: number, params: unknown, callback: Callback) => {
      // Excel answers later, never within the call.
      queueMicrotask(() => callback(answer(options, dispId, params)));
    },
    RegisterEvent: (dispId: number, _target: unknown, handler: EventHandler, callback: Callback) => {
      if (dispId === RICH_EVENTS) handlers.add(handler);
      callback(array(0));
    },
    UnregisterEvent: (dispId: number, _target: unknown, callback: Callback) => {
      if (dispId === RICH_EVENTS) handlers.clear();
      callback(array(0));
    },
  };
}
