/** What colours, agencies and sections are called in the list and in its filters. */
import { useCallback } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Colour } from "../../../plan/model";
import { shared } from "../words";

/** @param agency its tidy name, or "" */
export function agencyName(agency: string): string {
  return agency === "" ? shared.noAgency : agency;
}

/** @param officer as the tracker names them, or "" */
export function officerName(officer: string): string {
  return officer === "" ? shared.noOfficer : officer;
}

export function sectionName(section: string): string {
  return section === "" ? shared.noSection : section;
}

/** The words for the colours, by the definitions. */
export function useLabels({ settings }: Analysis): (colour: Colour) => string {
  const { colours } = settings.preset.definitions;
  return useCallback((colour) => colours[colour].label, [colours]);
}
