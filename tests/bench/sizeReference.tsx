/**
 * What the pane is measured against: a plain task pane of Fluent UI that shows each of the parts that a pane such as ours
 * would take from it, once Office is ready. About as heavy as Microsoft's React template for task panes.
 */
import {
  Button,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridRow,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Dropdown,
  FluentProvider,
  MessageBar,
  Option,
  ProgressBar,
  Tab,
  TabList,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const COLUMNS = [createTableColumn<string>({ columnId: "name", renderCell: (item) => item })];

function Reference() {
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="one">
        <Tab value="one">One</Tab>
        <Tab value="two">Two</Tab>
      </TabList>
      <MessageBar>Message</MessageBar>
      <ProgressBar value={0.5} />
      <Dropdown placeholder="Choose">
        <Option>One</Option>
      </Dropdown>
      <DataGrid items={["One", "Two"]} columns={COLUMNS}>
        <DataGridBody<string>>
          {({ item }) => (
            <DataGridRow<string>>{({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}</DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
      <Dialog>
        <DialogTrigger>
          <Button>Open</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Title</DialogTitle>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}

void Office.onReady().then(() => {
  const page = document.getElementById("pane");
  if (page !== null) createRoot(page).render(<Reference />);
});
