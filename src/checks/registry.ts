/** The checks that run, as data: a new check is a file in catalogue/ and a line here. */
import { actionRepeatsRecommendation } from "./catalogue/actionRepeatsRecommendation";
import { closedWithNoOutcome } from "./catalogue/closedWithNoOutcome";
import { completedLater } from "./catalogue/completedLater";
import { impreciseDate } from "./catalogue/impreciseDate";
import { mapping } from "./catalogue/mapping";
import { dateOrderInDoubt, monthFirst } from "./catalogue/monthFirst";
import { noAction } from "./catalogue/noAction";
import { noLeadAgency } from "./catalogue/noLeadAgency";
import { noRecommendation } from "./catalogue/noRecommendation";
import { noTargetDate } from "./catalogue/noTargetDate";
import { ongoingWithoutEnd } from "./catalogue/ongoingWithoutEnd";
import { overdueUnexplained } from "./catalogue/overdueUnexplained";
import { keyDiffers, ragDiffers } from "./catalogue/ragDiffers";
import { readsAsDone } from "./catalogue/readsAsDone";
import { refUsedTwice } from "./catalogue/refUsedTwice";
import { severalDates } from "./catalogue/severalDates";
import { skippedOrJoined } from "./catalogue/skippedOrJoined";
import { targetIsNoDate } from "./catalogue/targetIsNoDate";
import { startsAfterDue } from "./catalogue/startsAfterDue";
import { stateFromElsewhere } from "./catalogue/stateFromElsewhere";
import { textContradictsStatus } from "./catalogue/textContradictsStatus";
import { unreadStatus } from "./catalogue/unreadStatus";
import { unusedColumn } from "./catalogue/unusedColumn";
import { whichYear } from "./catalogue/whichYear";
import { closedWithoutEvidence } from "./catalogue/closedWithoutEvidence";
import { misplacedCompletion } from "./catalogue/misplacedCompletion";
import { narrativeInOwner } from "./catalogue/narrativeInOwner";
import { nearlySameAgency } from "./catalogue/nearlySameAgency";
import { noCompletionDate } from "./catalogue/noCompletionDate";
import { noResponsiblePost } from "./catalogue/noResponsiblePost";
import { outcomeWithoutEffect } from "./catalogue/outcomeWithoutEffect";
import { personalData } from "./catalogue/personalData";
import { possibleRepeat } from "./catalogue/possibleRepeat";
import { repeatedSlippage } from "./catalogue/repeatedSlippage";
import { sentAndAnswered } from "./catalogue/sentAndAnswered";
import { severalActions } from "./catalogue/severalActions";
import { sharedOwner } from "./catalogue/sharedOwner";
import { staleUpdate } from "./catalogue/staleUpdate";
import { weakAction } from "./catalogue/weakAction";
import { whichScope } from "./catalogue/whichScope";
import type { Check } from "./check.types";

/** In the order of their ids, which is also the order of findings in one row. */
export const CHECKS: readonly Check[] = [
  noRecommendation,
  refUsedTwice,
  noAction,
  actionRepeatsRecommendation,
  noLeadAgency,
  noResponsiblePost,
  nearlySameAgency,
  sharedOwner,
  narrativeInOwner,
  noTargetDate,
  targetIsNoDate,
  ongoingWithoutEnd,
  impreciseDate,
  dateOrderInDoubt,
  severalDates,
  whichYear,
  completedLater,
  noCompletionDate,
  closedWithNoOutcome,
  closedWithoutEvidence,
  textContradictsStatus,
  readsAsDone,
  misplacedCompletion,
  ragDiffers,
  keyDiffers,
  overdueUnexplained,
  repeatedSlippage,
  staleUpdate,
  weakAction,
  outcomeWithoutEffect,
  severalActions,
  possibleRepeat,
  whichScope,
  personalData,
  mapping,
  skippedOrJoined,
  unusedColumn,
  unreadStatus,
  monthFirst,
  startsAfterDue,
  stateFromElsewhere,
  sentAndAnswered,
];
