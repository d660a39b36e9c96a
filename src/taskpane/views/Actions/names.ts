/** What colours, agencies and sections are called in the list and in its filters. */
import { useCallback } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Colour } from "../../../plan/model";
import { text } from "../../strings";

/** @param agency its tidy name, or "" */
export function agencyName(agency: string): string {
  return agency === "" ? text.noAgency : agency;
}

export function sectionName(section: string): string {
  return section === "" ? text.noSection : section;
}

/** The preset's words for the colours. */
export function useLabels({ settings }: Analysis): (colour: Colour) => string {
  const { key } = settings.preset;
  return useCallback(
    (colour) => key.find((entry) => entry.colour === colour)?.label ?? colour.charAt(0).toUpperCase() + colour.slice(1),
    [key],
  );
}
