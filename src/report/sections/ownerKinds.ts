/** Who leads, told apart: agencies, several of them at once, and everybody. The last two are no agency more. */
import { isJointOwner, isSharedOwner } from "../../plan/agencies/sharedOwners";
import { tidyAgencyKey } from "../../plan/agencies/tidyAgency";
import type { AgencyFigures } from "../../summary/summary.types";

export interface KindsOfOwners {
  readonly named: readonly AgencyFigures[];
  /** Actions of owners that are several of these at once ("Police / Probation"), or everybody ("All agencies"). */
  readonly joint: number;
  readonly shared: number;
}

/** An owner that is several agencies, or all of them, is no agency more. */
export function kindsOfOwners(agencies: readonly AgencyFigures[]): KindsOfOwners {
  const keys = new Set(agencies.map(({ agency }) => tidyAgencyKey(agency)));
  const kindOf = ({ agency }: AgencyFigures): "named" | "joint" | "shared" | "none" => {
    if (agency === "") return "none";
    if (isSharedOwner(agency)) return "shared";
    return isJointOwner(agency, (key) => keys.has(key)) ? "joint" : "named";
  };
  const actionsOf = (kind: ReturnType<typeof kindOf>): number =>
    agencies.filter((one) => kindOf(one) === kind).reduce((sum, { total }) => sum + total, 0);
  return {
    named: agencies.filter((one) => kindOf(one) === "named"),
    joint: actionsOf("joint"),
    shared: actionsOf("shared"),
  };
}
