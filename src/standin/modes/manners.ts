/** Carries out what a mode says of single members: refuses, ignores, and notes what they do to the user beside. */
import { HostError } from "../protocol/errors";
import { ALWAYS_CLEARS_UNDO, type HostMode } from "./mode.types";

const ALWAYS: ReadonlySet<string> = new Set(ALWAYS_CLEARS_UNDO);

/** What was done to the user that nobody asked for, by the members that did it. */
export interface SideEffects {
  /** The undo stack was cleared. */
  readonly undoCleared: string[];
  /** A window came up. */
  readonly dialogs: string[];
}

export class Manners {
  readonly sideEffects: SideEffects = { undoCleared: [], dialogs: [] };

  /** @param refused members with their codes, whatever the mode */
  constructor(
    private readonly refused: Readonly<Record<string, string>>,
    public mode: HostMode | null,
  ) {}

  /**
   * @param value what a property is set to
   * @returns whether it is carried out
   * @throws HostError where it is refused
   */
  allow(member: string, value: unknown, addsSheet: boolean): boolean {
    const { mode, sideEffects } = this;
    const code = this.refused[member] ?? mode?.refused?.[member];
    if (code !== undefined) throw new HostError(code, `${member} is refused.`);
    if (mode !== null && isIgnored(mode, member, value, addsSheet)) return false;
    if (ALWAYS.has(member) || mode?.clearsUndo?.includes(member) === true) sideEffects.undoCleared.push(member);
    if (mode?.opensDialog?.includes(member) === true) sideEffects.dialogs.push(member);
    return true;
  }
}

function isIgnored(mode: HostMode, member: string, value: unknown, addsSheet: boolean): boolean {
  const ignored = [...(mode.ignored ?? []), ...(addsSheet ? (mode.ignoredInAddingBatch ?? []) : [])];
  return ignored.includes(member) || (isFit(member, value) && ignored.includes(`${member}FitToPages`));
}

/** A zoom of the page by how many pages it takes, and not by a scale. */
function isFit(member: string, value: unknown): boolean {
  return member === "PageLayout.Zoom=" && typeof value === "object" && value !== null && !("scale" in value);
}
