/** Looks of the foot of a view. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useFootStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    marginTop: "auto",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { flexGrow: 1 },
});
