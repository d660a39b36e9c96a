/** Who owns an action: agency and officer, out of lead cells, action cells, the recommendation's first action and the banner. */
import { saysNothing } from "../bareText";
import { agenciesBesidePosts } from "../agencies/besidePosts";
import { bannerAgency } from "../agencies/bannerAgency";
import { isSharedOwner } from "../agencies/sharedOwners";
import { agencyBeforeColon, isWholeAgency, splitLead, type KnownAgencies, type Lead } from "../agencies/splitLead";
import { isCertainlyABody, looksLikeOrganisation, namesAPost } from "../agencies/words";
import { asksForABody } from "../columns/asksForABody";
import type { Header } from "../columns/header.types";
import type { Draft } from "../rows/drafts";
import { namesInDrafts } from "../rows/namesInDrafts";
import { remembering } from "../remembering";
import { comparable } from "../text";

export interface Owned {
  readonly leadAgency: string;
  readonly leadOfficer: string;
  /** The action's text, or "" where the cell held the agency. */
  readonly action: string;
}

/** Works out owners over all plans of a workbook: an agency named in one place helps to read another. */
export class Owners {
  private readonly known: KnownAgencies;
  private readonly split: (text: string) => Lead;
  /** Agencies by the banners of the plans, "" where a banner names none. */
  private readonly ofBanner: ReadonlyMap<string, string>;

  constructor(tables: Iterable<{ readonly drafts: readonly Draft[] }>) {
    const { leads, officers, banners } = namesInDrafts(tables);
    const known = new Set<string>(agenciesBesidePosts(new Set([...leads, ...officers])));
    for (const lead of leads) {
      const agency = saysNothing(lead) ? null : isWholeAgency(lead) ? lead : agencyBeforeColon(lead);
      if (agency !== null) known.add(comparable(agency));
    }
    const ofBanner = new Map<string, string>();
    for (const banner of banners) {
      const agency = bannerAgency(banner, (name) => known.has(comparable(name))) ?? "";
      ofBanner.set(banner, agency);
      known.add(comparable(agency));
    }
    this.ofBanner = ofBanner;
    known.delete("");
    this.known = known;
    this.split = remembering((text) => splitLead(text, this.known));
  }

  /** Whether another one would tell the same owners of every draft that both were made of. */
  knowsSameAs({ known, ofBanner }: Owners): boolean {
    return (
      known.size === this.known.size &&
      [...known].every((agency) => this.known.has(agency)) &&
      [...ofBanner].every(([banner, agency]) => this.ofBanner.get(banner) === agency)
    );
  }

  /**
   * @param first what was worked out for the recommendation's first action; null for that action itself
   */
  of(draft: Draft, header: Header, first: Owned | null): Owned {
    const { texts } = draft;
    const cellIsAgency = header.actionMayHoldAgency && texts.leadAgency === "" && looksLikeOrganisation(texts.action);
    // What the user mapped as lead agency holds agencies, even where its cells read as posts.
    const isAgencyBySaying = header.isAgencySaid && !cellIsAgency;
    // "TBC" names nobody, and says that it is not whoever leads on the others.
    if (texts.leadAgency !== "" && saysNothing(texts.leadAgency))
      return { leadAgency: "", leadOfficer: texts.leadOfficer, action: texts.action };
    const lead = isAgencyBySaying
      ? { agency: texts.leadAgency, officer: "" }
      : this.split(cellIsAgency ? texts.action : texts.leadAgency);
    // "Forensic and Specialist" below "Directorate", with a post beside it, is the directorate.
    const isBodyAskedFor = lead.agency === "" && texts.leadOfficer !== "" && asksForABodyIn(header);
    const ofOfficer = this.ownerIn(texts.leadOfficer, header);
    const agency = (isBodyAskedFor ? texts.leadAgency : lead.agency) || ofOfficer.agency;
    const officer = ofOfficer.officer || lead.officer;
    return {
      leadAgency: agency || first?.leadAgency || this.ofBanner.get(draft.banner) || draft.agencyAbove,
      leadOfficer: officer || (first?.leadOfficer ?? ""),
      action: cellIsAgency ? "" : texts.action,
    };
  }

  /**
   * Who stands in the officer's cell. In a plan without an agency column it may be an agency, alone or before the post; where the
   * column holds posts and names, a cell that could be either is a post: "Director of Research Services".
   */
  private ownerIn(officer: string, { mapping, actionMayHoldAgency, officerMayBeAgency }: Header): Lead {
    if (officer === "") return NOBODY;
    if (mapping.leadAgency !== undefined || actionMayHoldAgency) return { agency: "", officer };
    const isBody = officerMayBeAgency && looksLikeOrganisation(officer) && !namesAPost(officer);
    if (isBody || isCertainlyABody(officer) || isSharedOwner(officer)) return { agency: officer, officer: "" };
    const split = this.split(officer);
    return split.officer === "" || split.agency === "" ? { agency: "", officer } : split;
  }
}

const asksForABodyIn = ({ mapping, headings }: Header): boolean =>
  headingAsksForABody(headings[mapping.leadAgency ?? -1] ?? "");
const headingAsksForABody = remembering(asksForABody);

const NOBODY: Lead = { agency: "", officer: "" };
