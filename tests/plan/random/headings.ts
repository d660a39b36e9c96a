/**
 * Headings as people of many trades write them, by the field below them: audit, scrutiny, inspectorates, inquests, safeguarding and
 * homicide reviews, health, fire, housing, schools, universities, charities, strategies, agency returns.
 */
import type { Field } from "../../../src/plan/model";

/** One a line; the lines of each field are read from top to bottom. */
const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replaceAll("\\n", "\n"))
    .filter((line) => line !== "");

export const HEADINGS = {
  ref: lines(`
    Ref
    Ref.
    Ref No
    Ref No.
    Rec No
    Rec. no.
    Rec #
    No
    No.
    #
    Item
    Item no.
    ID
    Action ID
    Action no.
    Action ref
    Recommendation number
    Rec ref
    R/N
    Reference
    Unique ref
    UID
    S/N
    Finding no.
    Finding ref.
    Issue #
    Line
    Line no
    Row
    Para
    Para.
    Para no.
    Report para
    Paragraph no
    Rec.\\nNo.
    Rec.\\nref.
    Number
    Num
    Action point no.
    AP no
    Log no.
    Action number
    Serial
    Ser
    Id.
    Plan ref
    Ref (do not change)
  `),
  recommendation: lines(`
    Recommendation
    Recommendations
    RECOMMENDATION
    Rec
    Rec.
    Recs
    Full recommendation
    Recommendation text
    Recommendation (verbatim)
    Recommendation from the report
    Report recommendation
    Audit recommendation
    Panel recommendation
    Review recommendation
    Reccomendation
    Recomendation
    Recommedation
    Recommendation made
    Recommendation / learning point
    Recommendation or learning
    Learning
    Learning identified
    Key learning
    Learning point
    Learning theme and recommendation
    Lesson
    Lessons learned
    Lessons identified
    Finding
    Findings
    Audit finding
    Key finding
    Finding / weakness
    Findings and implications
    Weakness found
    Weakness identified
    Control weakness
    Issue
    Issues
    Issue identified
    Issue raised
    Issue / risk
    Observation
    Observation and risk
    Concern
    Matter of concern
    Matters of concern
    Coroner's concern
    Coroner's matters of concern
    Area for improvement
    Area of improvement
    Areas for development
    AFI
    Cause of concern
    Improvement area
    Improvement needed
    Improvement required
    What needs to improve
    What needs improving
    Gap
    Gap identified
    Gaps found
    Deficiency
    Deficiencies noted
    Non-conformity
    Non conformance
    Nonconformance
    Non-compliance
    Breach
    Regulation breached
    Requirement
    Statutory requirement
    Must do / should do
    Must do
    Regulator requirement
    Notice requirement
    Objective
    Strategic objective
    Aim
    Aims
    Goal
    Priority
    Commitment
    Our commitment
    We will...
    Pledge
    Ambition
    Outcome we want
    Standard
    Standard not met
    Criterion
    Expectation
    Challenge
    Problem
    Problem statement
    What we found
    What went wrong
    What the review found
    What the review said
    What the inspector found
    What the coroner said
    What we were told
    What did the review recommend?
    What was recommended
    What was the issue?
    What is the problem?
    Key line of enquiry
    Theme / recommendation
    Peer team recommendation
    Committee recommendation
    Scrutiny recommendation
    Recommendation agreed by Cabinet
    The Committee recommends that
    Recommendation to the Trust
    Improvement recommendation
    Root cause
    Root cause / contributory factor
    Contributory factor
    Care and service delivery problem
    Point for action
    Compliance gap
    Hazard
    Significant finding
    Defect
  `),
  action: lines(`
    Action
    Actions
    ACTION
    Action to take
    Action to be taken
    Actions to be taken
    Action(s) to be taken
    Action required
    Action needed
    Actions needed
    Action reqd
    Action agreed
    Agreed action
    Agreed actions
    Agreed management action
    Agreed Mgmt Action
    Mgmt action
    Management action
    Management action plan
    Management response
    Mgt response
    Management response and action
    Management's response
    Service response
    Trust response
    Agency response
    Our response
    Response
    Response and action
    Planned action
    Proposed action
    Proposed actions
    Improvement action
    Improvement actions
    Corrective action
    Corrective actions
    Corrective and preventive action
    CAPA
    Remedial action
    Remedial works
    Remedial measures
    Remediation
    Remediation plan
    Mitigating action
    Mitigation
    Key action
    Key actions
    Key activity
    Key activities
    Key tasks
    Task
    Tasks
    Task / action
    Task description
    Action point
    Action points
    Action description
    Description of action
    Description
    Detail of action
    Details of action
    Action detail
    Action details
    Action / task
    Action / activity
    Action title
    Actions we will take
    Actions we are taking
    What we will do
    What we'll do
    What are we going to do?
    What will be done?
    What needs to be done
    What needs to happen?
    What must be done
    What do we need to do?
    What is going to be done?
    What action will be taken?
    What action is required?
    How will we do it?
    How we will do it
    How we will get there
    How this will be achieved
    How will this be addressed?
    How will it be achieved?
    Steps
    Steps to be taken
    Steps to take
    Next steps
    Step
    Activity
    Activities
    Intervention
    Interventions
    Deliverable
    Deliverables
    Initiative
    Initiatives
    Measures to be taken
    Measure to be put in place
    Work to be done
    Work required
    Works required
    Work needed
    To do
    Solution
    Proposed solution
    Plan
    Plans to address
    SMART action
    SMART actions
    Action (SMART)
    Action (what)
    Specific action
    Sub-action
    Individual action
    Delivery action
    Actions to address recommendation
    Action to meet recommendation
    Action to address finding
    Action to implement recommendation
    Action taken / to be taken
    Actions to achieve objective
    Actions to deliver
    Undertaking
    Commitment to action
    Treatment
    Improvement plan
    Implementation action
    Action by agency
  `),
  leadOfficer: lines(`
    Lead officer
    Lead Officer
    Lead off.
    Lead
    Lead person
    Lead name
    Named lead
    Named officer
    Name of lead
    Action owner
    Action lead
    Action holder
    Owner
    Owner(s)
    Owned by
    Owner / lead
    Task owner
    Risk owner
    Business owner
    Recommendation owner
    Responsible officer
    Resp. officer
    Resp officer
    Resp
    Resp.
    Responsible person
    Responsible manager
    Responsible lead
    Responsible director
    Responsible owner
    Person responsible
    Persons responsible
    Person resp.
    Officer responsible
    Officer
    Manager responsible
    Manager
    Who is responsible?
    Who's responsible?
    Who will do it?
    Who is leading?
    Who
    Who?
    By whom
    By whom?
    By who
    By who?
    Whom
    Assigned to
    Assignee
    Allocated to
    Accountable officer
    Accountable person
    Accountable lead
    Accountability
    Accountable
    Responsibility
    Responsible
    Responsible to lead
    SRO
    Senior responsible owner
    Senior responsible officer
    Senior lead
    Executive lead
    Exec lead
    Exec. lead
    Exec sponsor
    Director lead
    Lead director
    Sponsor
    Operational lead
    Clinical lead
    Implementation lead
    Point of contact
    Contact
    Lead contact
    Contact officer
    SPOC
    Responsible post
    Post holder
    Postholder
    Post responsible
    Role responsible
    Job title
    Name
    Staff member
    Staff responsible
    Action assigned to
    Action with
    Actioned by
    To be actioned by
    Action by
    Lead (name and role)
    Lead (post)
    Delegated to
    Nominated officer
    Nominated lead
    Designated lead
    Champion
    Delivery lead
    Handler
    Headteacher / governor
  `),
  target: lines(`
    Target date
    Target Date
    Target
    Target dates
    Tgt date
    Tgt
    Target completion date
    Target date for completion
    Target completion
    Target implementation date
    Target deadline
    Target month
    Target quarter
    Due
    Due date
    Due by
    Date due
    Due on
    Due for completion
    Deadline
    Deadline date
    Deadline for completion
    Timescale
    Timescales
    Time scale
    Timescale for completion
    Timescale for implementation
    Agreed timescale
    Timeframe
    Time frame
    Timeline
    Timing
    When
    When?
    By when
    By when?
    When by
    When by?
    When will it be done?
    When will this be done by?
    By
    By date
    Do by
    Complete by
    Completed by
    Completed by (date)
    Completion by
    Comp. by
    Comp by
    To be completed by
    To be done by
    For completion by
    Date to be completed
    Date to be completed by
    Date for completion
    Date for implementation
    Date action due
    Date action to be completed
    Date to complete
    Date required
    Required by
    Required date
    Needed by
    Finish by
    Finish date
    Planned finish
    Planned end date
    End date
    End
    Planned date
    Planned completion
    Planned completion date
    Planned implementation date
    Expected completion
    Expected completion date
    Expected date
    Expected by
    Anticipated completion
    Anticipated completion date
    Estimated completion
    Estimated completion date
    Est. completion
    Est completion date
    Projected completion date
    Proposed completion date
    Proposed date
    Agreed date
    Agreed completion date
    Agreed implementation date
    Agreed deadline
    Implementation date
    Implementation deadline
    Impl. date
    Implement by
    To be implemented by
    Intended completion date
    Scheduled completion
    Scheduled date
    Delivery date
    Date of delivery
    Deliver by
    Delivered by (date)
    Original target date
    Original due date
    Original deadline
    Original date
    Initial target date
    Original completion date
    Original implementation date
    First target date
    Baseline date
    Compliance date
    Compliance deadline
    Date compliance required
    Resolve by
    Rectify by
    Close by
    Closure target
    Close-out date (target)
    Target close date
    ECD
    ETA
    Milestone date
    Action due
    Action due date
    Action deadline
    Action completion date
    Date for action
    Date by which action will be complete
    Date by which action is to be completed
    Timescale (date)
    Completion target
    Completion deadline
    Completion due
    Completion date (target)
    Completion date (planned)
    Completion date
    Completion
  `),
  status: lines(`
    Status
    Action status
    Current status
    Implementation status
    Delivery status
    Completion status
    Overall status
    Status of action
    Status of recommendation
    Recommendation status
    Status (open/closed)
    Open/closed
    Open / Closed
    Open or closed
    O/C
    State
    Stage
    Current stage
    Current position
    Position
    Position now
    Current state
    Progress status
    Progress rating
    Progress code
    Progress
    Progress RAG
    Status at review
    Status at last meeting
    Status as at March
    Latest status
    Update status
    Complete?
    Completed?
    Complete (Y/N)
    Completed Y/N
    Done?
    Done
    Is it done?
    Has it been done?
    Has this been completed?
    Action complete?
    Closed?
    Implemented?
    Achieved?
    Met?
    Completion
    Complete / ongoing
    Outstanding?
    Assessment
    Auditor assessment
    Auditor's opinion
    Assessment of progress
    Internal audit opinion
    IA status
    Follow-up status
    Follow up result
    Follow-up assessment
    Result of follow-up
    Verdict
    Implementation
    Where are we?
    Where are we now?
    How are we doing?
    How is it going?
    On track?
    On target?
    Is it on track?
    Delivery confidence
    Level of completion
    Degree of completion
    State of play
    Standing
    Current standing
    Status today
    Condition
    Action state
    Live / closed
    Current progress status
    Tracker status
    Status update
  `),
  progress: lines(`
    Progress
    Progress to date
    Progress update
    Progress updates
    Progress made
    Progress so far
    Progress notes
    Progress note
    Progress report
    Progress since last meeting
    Progress / comments
    Progress and comments
    Progress narrative
    Progress against action
    Current progress
    Update
    Updates
    Latest update
    Last update
    Most recent update
    Update (latest)
    Monthly update
    Quarterly update
    Update on progress
    Update for board
    Update for Committee
    Update from lead
    Lead's update
    Agency update
    Owner's update
    Update / comments
    Status update
    Status / update
    Status narrative
    Status comment
    Position statement
    Position
    Current position
    Latest position
    Comments
    Comment
    Commentary
    Comments / notes
    Notes
    Note
    Notes / comments
    Remarks
    Further comments
    Additional comments
    Any comments
    Narrative
    Supporting narrative
    Management update
    Management comments
    Officer comments
    Officer update
    Action taken
    Action taken to date
    Actions taken
    Actions taken so far
    Actions completed
    What has been done
    What has been done?
    What have we done?
    What we have done
    What we did
    What's happened so far
    What has happened since
    What has happened?
    What progress has been made?
    Where are we now?
    How far have we got
    Work done to date
    Work completed
    Work to date
    Work undertaken
    Steps taken
    Feedback
    Follow up
    Follow-up comments
    Follow-up findings
    Delivery update
    Implementation update
    Implementation progress
    Summary of progress
    Summary of action taken
    Achievements to date
    Headline progress
    Highlight
    Current situation
    Latest news
    Latest
    Story so far
    You said, we did - what we did
    March update
    Q2 update
    Update Q3
    Update March 2026
    Audit follow-up commentary
    Running log
    Chronology of progress
    Rationale for RAG
    Reason for status
    Journal
    Log
    Evidence of progress
  `),
} as const satisfies Partial<Record<Field, readonly string[]>>;

export type HeadedField = keyof typeof HEADINGS;
