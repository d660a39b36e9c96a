/** What stands below the headings of a small tracker, by field, as people type it. */
import type { CellValue } from "../../../src/plan/cells";
import { serialOf } from "../../support/grid";
import type { HeadedField } from "./headings";

export interface Column {
  readonly cells: readonly CellValue[];
  /** Cells are numbers that the format "dd/mm/yyyy" shows as days. */
  readonly areDates?: true;
}

const days = (...all: string[]): readonly number[] => all.map((day) => serialOf(day));

export const CONTENTS: Readonly<Record<HeadedField, Column>> = {
  ref: { cells: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] },
  recommendation: {
    cells: [
      "The service should make sure that risk assessments are shared with partners within one working day.",
      "All agencies must review how they record contact with carers.",
      "Reconciliations had not been carried out since April and were not signed by a second officer.",
      "Staff did not recognise the signs of economic abuse.",
      "That the board seeks assurance that professional curiosity is part of supervision.",
      "Fire risk assessments for four blocks were out of date",
      "There was no escalation route when a referral was declined",
      "The trust should strengthen its oversight of agency workers",
      "Records of decisions were incomplete in nine of the twenty cases sampled.",
      "Residents are not told what will happen after they report a concern",
      "Governors do not have the information they need to hold leaders to account.",
      "The partnership should commission an independent evaluation of the pilot.",
      "Password rules fall short of the standard in two systems",
      "Recommendations from earlier reviews were closed without evidence of change.",
    ],
  },
  action: {
    cells: [
      "Review the referral pathway and brief all teams on the changes.",
      "Deliver refresher training to front desk staff",
      "Write a joint protocol for out-of-hours contact",
      "Audit twenty files each quarter and report to the board",
      "Update the lone working policy and publish it on the intranet.",
      "Replace the three fire doors on the second floor",
      "Appoint a data protection lead and set out the role",
      "Introduce a monthly reconciliation of the petty cash float",
      "Develop a briefing for elected members on coercive control",
      "Ensure that every new starter completes the e-learning within six weeks.",
      "Publish the complaints procedure in plain English and in Polish",
      "Agree an information sharing agreement with the hospital trust",
      "Set up a task and finish group to look at repeat attendances",
      "Procure a case management system which flags repeat victims",
      "Hold two listening events with residents of the estate",
      "Carry out a skills audit of the board and recruit two trustees",
    ],
  },
  leadOfficer: {
    cells: [
      "Head of Safeguarding",
      "Director of Finance",
      "Housing Manager",
      "Designated Nurse",
      "Service Manager",
      "Chief Executive",
      "Detective Inspector",
      "Business Manager",
      "Company Secretary",
    ],
  },
  target: {
    cells: days(
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
      "2026-01-15",
      "2026-02-28",
      "2026-03-31",
      "2026-06-30",
      "2026-05-01",
      "2026-09-30",
    ),
    areDates: true,
  },
  status: { cells: ["Complete", "In progress", "Not started", "In progress", "Complete", "Overdue", "On track"] },
  progress: {
    cells: [
      "Draft circulated in June; comments due back by the end of the month.",
      "Training delivered to 42 of 60 staff so far. Two further sessions booked.",
      "Meeting held with the provider on 12 May 2025 and terms agreed",
      "Policy approved by the senior leadership team and now on the intranet.",
      "No response yet from the legal team, chased twice.",
      "The first audit found good compliance in most teams; repeat planned",
      "Working group has met three times and a first draft is out for comment",
      "Recruitment paused while the restructure is agreed",
      "Board received the report in March and asked for more detail",
      "New form built and being tested by two teams",
      "Contract awarded, start delayed by vetting",
      "Leaflets printed and sent out to all surgeries",
    ],
  },
};
