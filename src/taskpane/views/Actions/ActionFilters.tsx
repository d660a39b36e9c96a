/** What the list is filtered, sorted and grouped by. */
import { useMemo, useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Colour } from "../../../plan/model";
import { Choice, type Option } from "../../parts/Choice";
import { TextField } from "../../parts/TextField";
import { KINDS, type ActionKind, type ActionsShown } from "../../store/state";
import { text } from "../../strings";
import { usePerform } from "../../useStore";
import { useActionsStyles } from "./Actions.styles";
import { agencyName, sectionName, useLabels } from "./names";

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
  const { agencies, sections } = useNames(analysis);
  const colours = analysis.settings.preset.key.map(({ colour, label }) => ({ value: colour, label }));
  const labelOf = useLabels(analysis);
  // Open at first where something in it is set: what hides actions must be seen.
  const isOpen = useState(() => hasMore(shown))[0];
  return (
    <div className={styles.filters}>
      <TextField
        label={text.actions.search}
        type="search"
        isLabelHidden
        placeholder={text.actions.searchHint}
        value={shown.text}
        onType={(words) => show({ text: words })}
      />
      <div className={styles.pair}>
        <Choice
          label={text.actions.colour}
          value={shown.colour ?? ANY}
          options={withAny(withChosen(colours, shown.colour, labelOf))}
          onChoose={(value) => show({ colour: value === ANY ? null : (value as Colour) })}
        />
        <Choice
          label={text.actions.kind}
          value={shown.kind ?? ANY}
          options={withAny(KINDS.map((value) => ({ value, label: text.actions.kinds[value] })))}
          onChoose={(value) => show({ kind: value === ANY ? null : (value as ActionKind) })}
        />
      </div>
      <details open={isOpen}>
        <summary className={styles.summary}>{text.actions.more}</summary>
        <div className={styles.pair}>
          <Choice
            label={text.actions.agency}
            value={shown.agency ?? ANY}
            options={withAny(withChosen(agencies, shown.agency, agencyName))}
            onChoose={(value) => show({ agency: value === ANY ? null : value })}
          />
          <Choice
            label={text.actions.section}
            value={shown.section ?? ANY}
            options={withAny(withChosen(sections, shown.section, sectionName))}
            onChoose={(value) => show({ section: value === ANY ? null : value })}
          />
          <Choice
            label={text.actions.sort}
            value={shown.sort}
            options={optionsOf(text.actions.sorts)}
            onChoose={(value) => show({ sort: value as ActionsShown["sort"] })}
          />
          <Choice
            label={text.actions.group}
            value={shown.group}
            options={optionsOf(text.actions.groups)}
            onChoose={(value) => show({ group: value as ActionsShown["group"] })}
          />
        </div>
      </details>
    </div>
  );
}

function hasMore({ agency, section, group }: ActionsShown): boolean {
  return agency !== null || section !== null || group !== "none";
}

function withAny(options: readonly Option[]): Option[] {
  return [{ value: ANY, label: text.actions.any }, ...options];
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

/** The agencies by their names, and the sections in the order of the plans. */
function useNames({ summary }: Analysis): { readonly agencies: Option[]; readonly sections: Option[] } {
  return useMemo(() => {
    const names = summary.byAgency.map(({ agency }) => agency).sort((a, b) => a.localeCompare(b, "en-GB"));
    const sections = [...new Set(summary.bySection.map(({ section }) => section))];
    return {
      agencies: names.map((value) => ({ value, label: agencyName(value) })),
      sections: sections.map((value) => ({ value, label: sectionName(value) })),
    };
  }, [summary]);
}
