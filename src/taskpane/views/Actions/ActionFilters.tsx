/** What the list is filtered, sorted and grouped by. */
import { useMemo, useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Colour } from "../../../plan/model";
import { Choice, type Option } from "../../parts/Choice";
import { TextField } from "../../parts/TextField";
import { KINDS, type ActionKind, type ActionsShown } from "../../store/state";
import { usePerform } from "../../useStore";
import { useActionsStyles } from "./Actions.styles";
import { agencyName, officerName, sectionName, useLabels } from "./names";
import { words } from "./words";

/** Stands for no filter; an agency or section may be "" itself. */
const ANY = "\u0000any";

export interface ActionFiltersProps {
  readonly analysis: Analysis;
  readonly shown: ActionsShown;
}

export function ActionFilters({ analysis, shown }: ActionFiltersProps) {
  const styles = useActionsStyles();
  const perform = usePerform();
  const show = (change: Partial<ActionsShown>): void => void perform("showActions", change);
  const { agencies, officers, sections } = useNames(analysis);
  const colours = analysis.settings.preset.key.map(({ colour, label }) => ({ value: colour, label }));
  const labelOf = useLabels(analysis);
  // Open at first where something in it is set: what hides actions must be seen.
  const isOpen = useState(() => hasMore(shown))[0];
  return (
    <div className={styles.filters}>
      <TextField
        label={words.search}
        type="search"
        isLabelHidden
        placeholder={words.searchHint}
        value={shown.text}
        onType={(words) => show({ text: words })}
      />
      <div className={styles.pair}>
        <Choice
          label={words.colour}
          value={shown.colour ?? ANY}
          options={withAny(withChosen(colours, shown.colour, labelOf))}
          onChoose={(value) => show({ colour: value === ANY ? null : (value as Colour) })}
        />
        <Choice
          label={words.kind}
          value={shown.kind ?? ANY}
          options={withAny(KINDS.map((value) => ({ value, label: words.kinds[value] })))}
          onChoose={(value) => show({ kind: value === ANY ? null : (value as ActionKind) })}
        />
      </div>
      <details open={isOpen}>
        <summary className={styles.summary}>{words.more}</summary>
        <div className={styles.pair}>
          <Choice
            label={words.agency}
            value={shown.agency ?? ANY}
            options={withAny(withChosen(agencies, shown.agency, agencyName))}
            onChoose={(value) => show({ agency: value === ANY ? null : value })}
          />
          {(officers.length > 1 || shown.officer !== null) && (
            <Choice
              label={words.officer}
              value={shown.officer ?? ANY}
              options={withAny(withChosen(officers, shown.officer, officerName))}
              onChoose={(value) => show({ officer: value === ANY ? null : value })}
            />
          )}
          <Choice
            label={words.section}
            value={shown.section ?? ANY}
            options={withAny(withChosen(sections, shown.section, sectionName))}
            onChoose={(value) => show({ section: value === ANY ? null : value })}
          />
          <Choice
            label={words.sort}
            value={shown.sort}
            options={optionsOf(words.sorts)}
            onChoose={(value) => show({ sort: value as ActionsShown["sort"] })}
          />
          <Choice
            label={words.group}
            value={shown.group}
            options={optionsOf(words.groups)}
            onChoose={(value) => show({ group: value as ActionsShown["group"] })}
          />
        </div>
      </details>
    </div>
  );
}

function hasMore({ agency, officer, section, group }: ActionsShown): boolean {
  return agency !== null || officer !== null || section !== null || group !== "none";
}

function withAny(options: readonly Option[]): Option[] {
  return [{ value: ANY, label: words.any }, ...options];
}

/** What is chosen can be seen, also when an edit or other colours have left no action of it. */
function withChosen<T extends string>(
  options: readonly Option[],
  chosen: T | null,
  nameOf: (chosen: T) => string,
): readonly Option[] {
  if (chosen === null || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: nameOf(chosen) }];
}

function optionsOf(names: Readonly<Record<string, string>>): Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

interface Names {
  readonly agencies: Option[];
  readonly officers: Option[];
  readonly sections: Option[];
}

/** The agencies and officers by their names, and the sections in the order of the plans. */
function useNames({ plans, summary }: Analysis): Names {
  return useMemo(() => {
    const byName = (a: string, b: string): number => a.localeCompare(b, "en-GB");
    const agencies = summary.byAgency.map(({ agency }) => agency).sort(byName);
    const officers = new Set(plans.flatMap(({ plan }) => plan.actions.map(({ leadOfficer }) => leadOfficer)));
    const sections = [...new Set(summary.bySection.map(({ section }) => section))];
    return {
      agencies: agencies.map((value) => ({ value, label: agencyName(value) })),
      officers: [...officers].sort(byName).map((value) => ({ value, label: officerName(value) })),
      sections: sections.map((value) => ({ value, label: sectionName(value) })),
    };
  }, [plans, summary]);
}
