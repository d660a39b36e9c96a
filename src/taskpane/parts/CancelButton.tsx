/** Stops the work that is under way. */
import { Button } from "@fluentui/react-components";
import { useStop } from "../useStore";
import { problemWords } from "./problemWords";

export default function CancelButton() {
  const stop = useStop();
  return (
    <Button size="small" onClick={stop}>
      {problemWords.cancel}
    </Button>
  );
}
