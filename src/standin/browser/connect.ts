/** The first script of the pane's page in the workbench; office.js comes after it. */
import { takeOffer } from "./handover";

takeOffer();
