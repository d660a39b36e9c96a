/** The stand-in for Excel: takes batches as text, answers with text, counts them and can be told to fail. */
import { MAX_PAYLOAD_BYTES } from "../model/limits";
import { runBatch } from "../protocol/batch";
import type { BatchTarget, BeforeAction } from "../protocol/batch";
import { HostError, TransportError, TransportStatus } from "../protocol/errors";
import { byteLength } from "./byteLength";
import { ActionType } from "../protocol/messages";
import type { Action, BatchRequest } from "../protocol/messages";
import type { HostMode } from "../modes/mode.types";
import { Manners, type SideEffects } from "../modes/manners";

/** One answered (or refused) batch. */
export interface BatchRecord {
  readonly requestBytes: number;
  /** 0 when the transport refused the batch. */
  readonly responseBytes: number;
  readonly actions: number;
  /** Code or transport status of the failure; null when the batch succeeded. */
  readonly failure: string | number | null;
}

/** How a batch is to fail. A number is a transport status; a text is an error code of an operation. */
export interface PlannedFailure {
  readonly code: number | string;
  /**
   * What is applied before it fails: nothing, the first half of the changes, so many of them, or all (the answer is lost). An
   * operation's failure ends the batch there.
   */
  readonly applied: "none" | "half" | "all" | number;
}

export interface HostOptions {
  /** Bytes that one request or response may have. */
  readonly maxPayloadBytes?: number;
  /** Members that are refused wherever they are used, with their codes: { "Range.GetCellProperties": "NotImplemented" }. */
  readonly refused?: Readonly<Record<string, string>>;
  /** How this Excel behaves where the stand-in is usually kinder. */
  readonly mode?: HostMode | undefined;
}

/** Methods that office.js calls by itself, in batches of their own. */
const HOUSEKEEPING = new Set(["NotifyActionHandlerReady", "_RemoveReference", "_RemoveAllReferences"]);

export class Host {
  /** Every sync since the start, in order. Batches that office.js sends by itself are not among them. */
  readonly traffic: BatchRecord[] = [];
  private readonly failures = new Map<number, PlannedFailure>();
  private readonly interruptions = new Map<number, () => void>();
  private readonly maxBytes: number;
  private readonly manners: Manners;

  private readonly target: BatchTarget;
  /** What Excel has done beside what was asked for. */
  readonly sideEffects: SideEffects;

  constructor(target: BatchTarget, options: HostOptions = {}) {
    const manners = new Manners(options.refused ?? {}, options.mode ?? null);
    this.manners = manners;
    this.sideEffects = manners.sideEffects;
    this.target = { ...target, allows: (...use) => manners.allow(...use) };
    this.maxBytes = options.maxPayloadBytes ?? MAX_PAYLOAD_BYTES;
  }

  /** From now on this Excel behaves so; null is as it usually does. */
  turnTo(mode: HostMode | null): void {
    this.manners.mode = mode;
  }

  /** Lets the nth batch from now fail (1 is the next). */
  failSync(nth: number, failure: PlannedFailure): void {
    this.failures.set(this.traffic.length + nth, failure);
  }

  /** Does something right before the nth batch from now (1 is the next). */
  beforeSync(nth: number, work: () => void): void {
    this.interruptions.set(this.traffic.length + nth, work);
  }

  /**
   * Answers one batch.
   * @throws TransportError when the batch as a whole is refused, and any fault of the stand-in itself
   */
  execute(request: string): string {
    const requestBytes = byteLength(request);
    const batch = JSON.parse(request) as BatchRequest;
    if (isHousekeeping(batch)) return JSON.stringify(runBatch(batch, this.target));
    const actions = batch.Actions.length;
    this.interruptions.get(this.traffic.length + 1)?.();
    const failure = this.failures.get(this.traffic.length + 1) ?? null;
    try {
      if (requestBytes > this.maxBytes) throw new TransportError(TransportStatus.requestTooLarge);
      const response = this.respond(batch, failure);
      const responseBytes = byteLength(response.text);
      if (responseBytes > this.maxBytes) throw new TransportError(TransportStatus.responseTooLarge);
      this.traffic.push({ requestBytes, responseBytes, actions, failure: response.code });
      return response.text;
    } catch (reason) {
      const status = reason instanceof TransportError ? reason.status : String(reason);
      this.traffic.push({ requestBytes, responseBytes: 0, actions, failure: status });
      throw reason;
    }
  }

  private respond(batch: BatchRequest, failure: PlannedFailure | null): { text: string; code: string | null } {
    if (failure !== null && typeof failure.code === "number") {
      if (failure.applied !== "none") runBatch(batch, this.target, failBefore(batch, "", failure.applied));
      throw new TransportError(failure.code);
    }
    const before = failure === null ? undefined : failBefore(batch, String(failure.code), failure.applied);
    const response = runBatch(batch, this.target, before);
    return { text: JSON.stringify(response), code: response.Error?.Code ?? null };
  }
}

function isHousekeeping({ Actions }: BatchRequest): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return methods.length > 0 && methods.every((action) => HOUSEKEEPING.has(action.Name));
}

function isChange(action: Action): boolean {
  return ([ActionType.method, ActionType.setProperty, ActionType.update] as number[]).includes(action.ActionType);
}

/** Stops a batch before its first action, before one of its changes, or never. */
function failBefore({ Actions }: BatchRequest, code: string, applied: PlannedFailure["applied"]): BeforeAction {
  const changes = [...Actions.entries()].filter(([, action]) => isChange(action)).map(([index]) => index);
  const stops = { none: 0, half: changes[Math.floor(changes.length / 2)] ?? 0, all: Infinity };
  const stop = typeof applied === "number" ? (changes[applied] ?? Infinity) : stops[applied];
  return (index) => {
    if (index >= stop) throw new HostError(code, "The stand-in was told to fail here.");
  };
}
