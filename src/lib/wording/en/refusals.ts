import type { RefusalCode } from "@/lib/domain/refusal";

/** For every reason a rule can say no: what cannot be done, why now, what to do next. */
export const refusals = {
  limitMet: {
    title: "There is nothing to waive",
    why: "By the profile the limit is met, or the programme does not set it.",
    next: "Check the candidate’s profile first.",
  },
  waiverNotProposed: {
    title: "No waiver is proposed",
    why: "The staff has not proposed to waive this limit, with a reason.",
    next: "Ask the staff to propose it first.",
  },
  waiverDecided: {
    title: "The waiver is decided",
    why: "The department leader has decided on it, once for all.",
    next: "See the decision on the candidate’s page.",
  },
  programmeNominates: {
    title: "This programme has no registration",
    why: "It has no selection and sends by nomination.",
    next: "Ask the staff to set up its selection, or prepare the placement directly.",
  },
  programmeNotRegistering: {
    title: "Nobody can register in this programme now",
    why: "It is not approved yet, or it is finished.",
    next: "Ask the department’s staff when registration opens.",
  },
  programmeWithoutRegistration: {
    title: "This programme has no registration",
    why: "It has no selection: the department names whom it sends.",
    next: "Tell the department’s staff of your interest, or look out for another programme’s registration.",
  },
  registrationNotOpen: {
    title: "Registration is not open yet",
    why: "It opens on {from}.",
    next: "Come back on that day; the list can be made ready before.",
  },
  registrationOver: {
    title: "Registration is over",
    why: "It closed on {to}.",
    next: "Where it must be reopened, ask the staff to extend the days as approved.",
  },
  registrationDaysWrong: {
    title: "Registration closes before it opens",
    why: "It was entered as {from} to {to}.",
    next: "Check both days and save again.",
  },
  registrationAfterStart: {
    title: "Registration closes too late",
    why: "It closes on {to}, and the secondment starts on {startsOn}: no time is left to select.",
    next: "Close registration earlier, or move the start of the programme.",
  },
  stageDaysWrong: {
    title: "The days of the stages are out of order",
    why: "The stage {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}} is planned for {on}; it must be after {before} and before the year begins ({startsOn}).",
    next: "Put the days in the order of the stages, or move the start of the programme. Those not known yet may stay empty.",
  },
  selectionUnderWay: {
    title: "Somebody has registered, and the stages stand",
    why: "{candidates, number} have registered under the first day and the stages as they are.",
    next: "The last day of registration can still be moved; other changes wait for the next programme.",
  },
  selectionJudged: {
    title:
      "Results or scores are entered, and {setting, select, examWeight {the weight of the written exam stands} interviewRatio {how many are invited to the interview stands} other {how the interview’s marks are counted stands}}",
    why: "What is entered was judged by the settings as they are; changed now, candidates would not be held to the same standard.",
    next: "Set it back as it was and save again; the planned days and the last day of registration can still be moved. Other changes wait for the next programme.",
  },
  limitsJudged: {
    title:
      "Results or scores are entered, and {limit, select, ageByRank {the highest age for a rank stands} highestAge {the highest age stands} lowestEducation {the lowest education stands} serviceYears {the years of service stand} parties {the political status asked for stands} againYears {the years before another secondment stand} other {the highest rank stands}}",
    why: "What is entered was judged by the limits as they are; changed now, candidates would not be held to the same standard.",
    next: "Set it back as it was and save again; for one candidate propose a waiver on the candidate’s page. Other changes wait for the next programme.",
  },
  selectionLocked: {
    title: "The decided list is locked, and the selection stands with it",
    why: "The list came about under the selection as it is set.",
    next: "See the settings on the selection page; changes wait for the next programme.",
  },
  selectsAfterPlacing: {
    title: "This programme has placements and cannot begin to select",
    why: "{placed, plural, one {# placement was} other {# placements were}} made by nomination, without a selection.",
    next: "Open another programme and set its selection; or, where none of the placements has begun and none is to go ahead, call all of them off first.",
  },
  weightWithoutStage: {
    title: "A score counts whose stage is left out",
    why: "The written exam or the interview has a weight and is not among the stages.",
    next: "Choose the stage, or set its weight to 0.",
  },
  notOfUnit: {
    title: "Somebody on the list is no cadre of this unit",
    why: "{name} is not among the unit’s cadres, or has no profile yet.",
    next: "Take the name off: the unit they belong to puts them forward. Where the profile is missing, ask the staff to complete it.",
  },
  alreadyRegistered: {
    title: "Already registered",
    why: "{name} is registered in this programme.",
    next: "See the list of candidates; nothing more is needed.",
  },
  registeredBefore: {
    title: "Somebody is registered already",
    why: "One of those chosen is registered in this programme already, perhaps by the unit they came from.",
    next: "Compare the list of candidates; ask the department about anyone who is not on it.",
  },
  alreadyAgreed: {
    title: "Already agreed",
    why: "The unit’s agreement to this registration is on record.",
    next: "Nothing more is needed.",
  },
  unitNotAgreed: {
    title: "The sending unit has not agreed yet",
    why: "The cadre registered themselves; qualification comes after the unit agrees.",
    next: "Ask the unit’s liaison to answer in the list of candidates.",
  },
  stageNotAsked: {
    title: "This programme has no such stage",
    why: "Its stages leave out {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}.",
    next: "Go on with the stages the programme states.",
  },
  stageDecided: {
    title: "This stage has its result",
    why: "The result of {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}} is on record, once for all.",
    next: "See it on the candidate’s page.",
  },
  stageSkipped: {
    title: "No stage is skipped",
    why: "What comes next is {at, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}, not {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}.",
    next: "Enter the result of the stage before it.",
  },
  stageNotDecided: {
    title: "This stage has no result yet",
    why: "Nothing was entered for {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}, so there is nothing to correct.",
    next: "Enter the result on the programme’s selection page.",
  },
  stageRestedOn: {
    title: "A later stage rests on this result",
    why: "The candidate has come to {later, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}; the result of {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}} is no longer corrected.",
    next: "If the later stage has no result yet, enter there that the candidate does not pass; if it has one, correct the last stage’s result to ‘not passed’. Give the reason either way.",
  },
  examNumbersGiven: {
    title: "Nobody waits for a number",
    why: "Everyone who waits for the written exam has a number, and a number once given stands.",
    next: "When more candidates have passed the qualification, come back here.",
  },
  scoreSettled: {
    title: "The exam is decided, so the score stands",
    why: "The candidate’s result at the written exam was decided on the score as it is.",
    next: "If the result is wrong, correct it on the candidate’s page.",
  },
  noScoreToPass: {
    title: "Without a score nobody passes",
    why: "For {name} the {stage, select, writtenExam {written exam} other {interview}} has {noScore, select, absent {‘absent’} other {‘disqualified’}} on record, and so no score.",
    next: "Enter the result that goes with it, or leave this candidate out. A wrong score of the exam is put right before its result is entered.",
  },
  panelStillOpen: {
    title: "The panel is not closed yet",
    why: "{name} comes before the panel “{panel}”; the interview has a result once that is closed.",
    next: "Enter the result after the panel is closed; who did not come is recorded as absent with the closing. A candidate put there by mistake and not marked yet is taken out by changing the panel.",
  },
  scoresChangedMeanwhile: {
    title: "Someone else changed some of these scores, so nothing was saved",
    why: "After you opened the page, somebody entered another score for {numbers}.",
    next: "Open it again, check these scores, then save.",
  },
  notAtInterview: {
    title: "This candidate does not wait for the interview",
    why: "{name} is not waiting for the interview: not there yet, withdrawn, or with a result already on record.",
    next: "Check on the selection page where each candidate stands, and choose only those who wait for the interview.",
  },
  heardElsewhere: {
    title: "This candidate comes before another panel",
    why: "{name} is in another panel already; a candidate comes before one panel.",
    raced: "One of the candidates has just been put into another panel; a candidate comes before one panel.",
    next: "Check the panels on the interview page. To move somebody, take them out of the other panel first.",
  },
  notScorer: {
    title: "Not an interview scorer",
    why: "{name} holds no interview scorer's post today, so cannot sit on a panel.",
    next: "Ask the system administrator to grant the post, or choose somebody else.",
  },
  scorerIsCandidate: {
    title: "A scorer is a candidate here",
    why: "{name} is a candidate of this programme and is ranked with the others, so {name} marks none of them.",
    next: "Choose another scorer.",
  },
  panelClosed: {
    title: "The panel is closed",
    why: "The panel was closed on {closedOn}. Since then neither marks nor names change.",
    raced: "The panel has just been closed. Since then neither marks nor names change.",
    next: "Open the panel to see the interview scores.",
  },
  panelMarked: {
    title: "Marking has begun, and some must stay",
    why: "Scorers who have marked and candidates who have been marked stay in the panel; their marks would otherwise rest on nothing.",
    next: "Keep them and save again. Scorers still on the panel can clear their own marks, and somebody may then leave; what an excused scorer gave stays on record, and whom they marked stays in the panel.",
  },
  panelInUse: {
    title: "Marking has begun, so the panel stays",
    why: "{marks, plural, one {# mark has} other {# marks have}} been given in this panel; without it they would rest on nothing.",
    next: "To change its scorers or candidates, change the panel. If it has to go, the scorers still on it clear their marks first; where an excused scorer gave marks it cannot go, and is closed once the others have marked.",
  },
  scorerExcused: {
    title: "This scorer was excused",
    why: "This scorer was excused from the panel, marks in it no more, and cannot be put back on it.",
    next: "Check the panel's page. If somebody is to stand in, choose another scorer.",
  },
  lastScorer: {
    title: "One scorer has to stay",
    why: "Only one scorer is left on this panel; without them nobody would mark.",
    next: "Put somebody else on the panel with “Change the panel” first, then excuse this scorer.",
  },
  panelNotYet: {
    title: "The panel has not sat yet",
    why: "This panel sits on {heldOn}; it is marked from that day on.",
    next: "Come back on the day. If the date has changed, ask the department's officer to change the panel.",
  },
  marksMissing: {
    title: "Marks are missing",
    why: "{missing, plural, one {# mark is} other {# marks are}} missing. Every scorer marks every candidate, except those absent or disqualified.",
    next: "Ask the scorers who have not finished; record candidates who were not heard as absent or disqualified.",
  },
  notOnDecidedList: {
    title: "Not on the decided list",
    why: "This programme selects, so only those decided on, and on the locked list, are placed.",
    next: "See the list on the programme's selection page. If it is not locked yet, the department leader locks it first.",
  },
  listLocked: {
    title: "The decided list is locked",
    why: "Once the list is locked, results are neither entered nor corrected.",
    next: "See the locked list on the programme's selection page.",
  },
  listEmpty: {
    title: "Nobody is decided on yet",
    why: "No candidate has passed the last stage.",
    next: "Enter the committee's decision first, then lock the list.",
  },
  candidatesOpen: {
    title: "Some candidates have no result yet",
    why: "{open, plural, one {# candidate is} other {# candidates are}} still waiting, and after the list is locked no result can be entered.",
    next: "Enter their results first, or their withdrawal.",
  },
  inspectionDaysWrong: {
    title: "The days of the inspection are wrong",
    why: "It is entered from {from} to {to}, and today is {today}; it ends neither before it began nor after today.",
    next: "Check the two days and save again.",
  },
  inspectionMissing: {
    title: "No conclusion of the inspection is entered",
    why: "Who inspected, when, and what they concluded is entered before the inspection is passed.",
    next: "Open “Inspection” from the candidate’s page and enter it first.",
  },
  inspectionNotReached: {
    title: "The inspection has not come yet",
    why: "The candidate waits for an earlier stage; materials are entered once the inspection has come.",
    next: "Enter the results of the earlier stages first.",
  },
  committeeByMeeting: {
    title: "The deciding body’s result is entered through its meeting",
    why: "Passed or not passed is what a meeting decided, with its votes; here one only enters who was absent or disqualified.",
    next: "Prepare a meeting under “Meetings”, and enter its decision afterwards.",
  },
  notVotedOn: {
    title: "No meeting voted, so this cannot be the correction",
    why: "No recorded meeting voted on {name}. Whether somebody passes the deciding body is what its meeting voted.",
    next: "Leave the result as it is; between ‘absent’ and ‘disqualified’ it can be corrected.",
  },
  meetingRecorded: {
    title: "What this meeting decided is entered already",
    why: "Its list, its votes and its decisions are not changed any more.",
    next: "See the meeting’s page; prepare another meeting for those still to be decided.",
  },
  meetingElsewhere: {
    title: "Somebody is on the list of another meeting",
    why: "{name} is on the list of a meeting that is not recorded yet, and comes before one meeting at a time.",
    next: "Take them off one of the two lists.",
  },
  quorumMissing: {
    title: "Too few were present to decide",
    why: "Of {members, number} members {present, number} were present; two thirds have to be.",
    next: "Check the numbers; if they are right, call another meeting.",
  },
  majorityMissing: {
    title: "Without a majority in favour nobody passes",
    why: "{name} had {inFavour, number} in favour of {members, number} members; more than half of all members is asked.",
    next: "Check the votes; without a majority do not enter ‘passed’.",
  },
  overQuota: {
    title: "More passed than the quota allows",
    why: "The quota is {quota, number}; with those passed before it would be {passed, number}.",
    next: "Check the votes; raise the quota first once that is approved.",
  },
  listNotLocked: {
    title: "The decided list is not locked",
    why: "Both the announcement and the matching rest on the locked list; before that it may still change.",
    next: "Ask the department leader to lock the list under “Decided list” first.",
  },
  alreadyReleased: {
    title: "It is made known already",
    why: "This was made known on {on}, and is made known once.",
    next: "There is nothing left to do.",
  },
  scoresOpen: {
    title: "Some are not through yet, so no scores are made known",
    why: "{open, plural, one {# candidate still waits} other {# candidates still wait}} for the {stage, select, writtenExam {written exam} other {interview}} or a stage before it.",
    next: "Enter the results of the {stage, select, writtenExam {written exam} other {interview}} for everyone first.",
  },
  scoresMissing: {
    title: "There are no scores to make known",
    why: "No candidate has a score of exam or interview.",
    next: "Enter the exam’s scores and close the interview’s panels first.",
  },
  stageInFuture: {
    title: "The result lies in the future",
    why: "It was entered for {decidedOn}; today is {today}.",
    next: "Check the day and save again.",
  },
  stageBeforeLast: {
    title: "The result lies before the stage that went before",
    why: "It was entered for {decidedOn}; the stage before it has {before}.",
    next: "Check the days of both stages.",
  },
  candidateOut: {
    title: "The candidate is out",
    why: "They withdrew or did not pass, as far as {stage, select, registration {registration} qualification {qualification} writtenExam {the written exam} interview {the interview} inspection {the inspection} other {the committee’s decision}}.",
    next: "No further stage is entered.",
  },
  registrationWithdrawn: {
    title: "This registration was withdrawn",
    why: "The registration was withdrawn. Since then no wishes are set for it and no unit agrees to it.",
    next: "Nothing more is needed.",
  },
  alreadyWithdrawn: {
    title: "Already withdrawn",
    why: "A withdrawal is entered once.",
    next: "Nothing more is needed.",
  },
  withdrawsPlaced: {
    title: "Placed already: no withdrawal from the selection",
    why: "A selection ends where somebody is placed; what changes later is entered with the placement.",
    next: "If it is not to be, call the placement off or end it early, on its page.",
  },
  limitsUnmet: {
    title: "The limits are not met",
    why: "{unmet, plural, one {# limit is} other {# limits are}} neither met nor waived by the department leader.",
    next: "Enter that the candidate does not pass, or propose a waiver with its reason.",
  },
  programmeNotOpen: {
    title: "This programme places nobody now",
    why: "It is still being prepared, or it is finished.",
    next: "Open the programme first, or choose one that is under way.",
  },
  decisionMissing: {
    title: "The decision it rests on is not named",
    why: "Body, date and document number are all needed.",
    next: "Fill in all three, then try again.",
  },
  decisionInFuture: {
    title: "The decision cannot be dated after today",
    why: "The decision is dated {decidedOn}; today is {today}.",
    next: "Check the date on the document and correct it.",
  },
  alreadyDecided: {
    title: "This placement is already decided",
    why: "A placement is decided once, and this one no longer waits for a decision.",
    next: "See the decision on the placement page.",
  },
  quotaFull: {
    title: "The programme has no places left",
    why: "Its quota is {quota, number} and {placed, number} are placed.",
    next: "Raise the quota once that is approved, or use another programme.",
  },
  quotaBelowPlaced: {
    title: "The quota is below those already placed",
    why: "It was entered as {quota, number}, and {placed, number} are placed.",
    next: "Enter a quota of at least {placed, number}.",
  },
  quotaBelowDecided: {
    title: "The quota is below those the committee has passed",
    why: "The quota is {quota, number}, and the committee has passed {decided, number}.",
    next: "The quota must be at least {decided, number}; raise it once that is approved. Where somebody no longer takes part, enter the withdrawal first.",
  },
  quotaBelowToPlace: {
    title: "The quota does not cover those on the list",
    why: "It is {quota, number}; {placed, number} are placed and {toPlace, number} on the list are still to be placed.",
    next: "Raise the quota once that is approved, then prepare the plan.",
  },
  sendingIsHost: {
    title: "Sending unit and host cannot be the same",
    why: "The same unit was chosen twice.",
    next: "Check, then change one of them.",
  },
  positionNotOffered: {
    title: "This position cannot be chosen",
    why: "The host does not offer it in this programme.",
    next: "Choose a position the host offers here, or enter a new one first.",
  },
  positionFull: {
    title: "This position is full",
    why: "It has {places, number} places, and up to {taken, number} are taken during this term.",
    raced: "Every place of the position is taken during this term.",
    next: "Choose another position, or move the start past the others’ terms.",
  },
  hostFull: {
    title: "The host’s leadership takes no more seconded cadres",
    why: "The programme allows {capacity, number} at a time, and up to {there, number} are there during this term.",
    next: "Choose another host, or give a reason and ask the department leader for an exception.",
  },
  kinAtHost: {
    title: "The cadre has kin among the host’s leaders",
    why: "A relative the cadre declared is a leader or the mentor there.",
    next: "Choose another host, or give a reason and ask the department leader for an exception.",
  },
  kinNotDeclared: {
    title: "The cadre has not been asked about kin",
    why: "A declaration is needed before the decision, also where there is nothing to declare.",
    next: "Ask the staff to record the declaration.",
  },
  nativePlaceAvoided: {
    title: "The host lies where the cadre comes from",
    why: "This matching avoids the native place, and the position lies there.",
    next: "Choose a position elsewhere, or let the staff lift the avoidance in the settings of the matching.",
  },
  nobodyToPlace: {
    title: "Nobody waits to be placed",
    why: "Everyone on the list is placed already, or cannot be placed now.",
    next: "See the programme’s placements.",
  },
  planNotProposed: {
    title: "There is no plan to confirm now",
    why: "The plan is being solved, or none could be made.",
    next: "Wait until it is solved; where none could be made, the staff changes what is named there and solves again.",
  },
  planClosed: {
    title: "This plan is closed",
    why: "It was confirmed or discarded, and changes no more.",
    next: "See the programme’s placements; for people still to be placed the staff prepares a new plan.",
  },
  planStale: {
    title: "Things moved since the plan was made",
    why: "Since it was made, {people, plural, =0 {no candidates} one {# candidate} other {# candidates}}, {positions, plural, =0 {no positions} one {# position} other {# positions}} and {hosts, plural, =0 {no hosts} one {# host} other {# hosts}} changed. Nobody was placed.",
    next: "See on the plan’s page what moved; the staff solves again, then confirm.",
  },
  decisionNotAnnounced: {
    title: "The decision is not announced yet",
    why: "Host, sending unit and cadre see a placement as soon as it is prepared; until the decision is announced, who is a candidate is the department’s alone.",
    next: "Ask the department leader to announce the decision under “Decided list” first.",
  },
  candidatePlaced: {
    title: "This candidate is placed already",
    why: "Kin are asked before somebody is placed; afterwards the declaration is the placement’s.",
    next: "See the declaration of kin on the placement’s page.",
  },
  partyMemberWanted: {
    title: "This position asks for a party member",
    why: "The cadre is neither a member of the Communist Party nor a probationary one.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  nonPartyWanted: {
    title: "This position asks for a cadre outside the party",
    why: "The cadre is a member of the Communist Party, or a probationary one.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  otherSexWanted: {
    title: "This position has a condition on sex",
    why: "The cadre does not meet it.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  tooOldForPosition: {
    title: "The cadre is older than the position allows",
    why: "The position allows up to {years, number} years of age; the cadre will be {age, number} on the day it counts.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  educationTooLow: {
    title: "The cadre’s education is below what the position asks",
    why: "The education or degree asked for was not obtained, or is not on record.",
    next: "Check the education and degree on record; if it is right, choose another position or ask the host to change its conditions.",
  },
  serviceTooShort: {
    title: "The cadre has not worked long enough",
    why: "The position asks for {years, number} full years of work; the cadre has {served, number} on the day it counts.",
    next: "Check when they began to work; if it is right, choose another position or ask the host to change its conditions.",
  },
  otherStandingWanted: {
    title: "The cadre’s standing does not meet the position’s condition",
    why: "The position asks for a certain standing by employment, such as civil servant.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  levelTooLow: {
    title: "The cadre’s level is below the position’s condition",
    why: "The position asks for level {wanted, number} or higher in a capability; the cadre is below it or was not measured.",
    next: "Choose another position, or ask the host to change its conditions.",
  },
  pairForbidden: {
    title: "The staff ruled this assignment out",
    why: "In the matching this cadre is marked as not going to this position, or not to this unit.",
    next: "Choose another position, or lift the exclusion in the matching first.",
  },
  waiverWithoutReason: {
    title: "The exception has no reason yet",
    why: "Going over the limit, or placing someone beside kin, has to be explained.",
    next: "Write the reason, then submit.",
  },
  waiverUndecided: {
    title: "The exception has not been decided",
    why: "An exception of this kind is decided by the department leader.",
    next: "Ask the department leader to decide it.",
  },
  placementNotDecided: {
    title: "Arrival cannot be confirmed before the decision",
    why: "This placement has not been decided.",
    next: "Ask the department leader to decide it first.",
  },
  placementOver: {
    title: "This placement is over",
    why: "It is closed or cancelled.",
    next: "See its record on the placement page. Staying on is a new placement.",
  },
  startFixedByArrival: {
    title: "The start can no longer change",
    why: "The host confirmed arrival on {arrivedOn}.",
    next: "To stop it, end the placement early.",
  },
  alreadyArrived: {
    title: "Arrival is already confirmed",
    why: "The host confirmed arrival on {arrivedOn}.",
    next: "Nothing more to confirm; see the placement page.",
  },
  notYetArrived: {
    title: "The cadre has not arrived yet",
    why: "The start is {startsOn} and the host has not confirmed arrival.",
    next: "Ask the host to confirm arrival first.",
  },
  arrivalBeforeStart: {
    title: "Arrival cannot be before the start",
    why: "The arrival given is {arrivedOn}; the start is {startsOn}.",
    next: "Give the start or a later day, or ask the department to move the start.",
  },
  arrivalInFuture: {
    title: "Arrival cannot be after today",
    why: "The arrival given is {arrivedOn}; today is {today}.",
    next: "Confirm on the day the cadre arrives.",
  },
  arrivalAfterTerm: {
    title: "Arrival is after the end of the term",
    why: "The arrival given is {arrivedOn}; the term ends on {endsOn}.",
    next: "Ask the department to move the start or cancel the placement.",
  },
  cancelAfterArrival: {
    title: "It cannot be cancelled after arrival",
    why: "The host confirmed arrival on {arrivedOn}.",
    next: "To stop it, end the placement early.",
  },
  cancelWithoutReason: {
    title: "Cancelling needs a reason",
    why: "The reason is empty.",
    next: "Write why it is cancelled, then submit.",
  },
  earlyEndOutsideTerm: {
    title: "The early end is not within the term",
    why: "The day given is {day}; it has to be from {from} on and before {to}.",
    next: "Give a day in between. A full term needs no early end.",
  },
  earlyEndWithoutReason: {
    title: "An early end needs a reason",
    why: "The explanation is empty.",
    next: "Write why it ends early, then submit.",
  },
  alreadyEnded: {
    title: "This placement has reached its end",
    why: "Its last day is {endedOn}.",
    next: "Go on to the end-of-term review and the outcome.",
  },
  cadreElsewhere: {
    title: "The cadre has another placement in that time",
    why: "{from} to {to} overlaps another placement of this cadre.",
    raced: "These days overlap with another placement of this cadre.",
    next: "Choose another start or another cadre; if in doubt, ask the department.",
  },
  standingNotApplicable: {
    title: "This item needs no confirmation",
    why: "The cadre is not a Party member, so no membership is transferred.",
    next: "Confirm the other items.",
  },
  standingOtherSide: {
    title: "The other side confirms this item",
    why: "The host confirms the Party membership; the sending unit confirms pay, identity and benefits.",
    next: "Ask the other side to confirm it.",
  },
  standingAlreadyConfirmed: {
    title: "This item is already confirmed",
    why: "It was confirmed on {confirmedOn}.",
    next: "Nothing more to confirm; see the placement page.",
  },
  standingDateWrong: {
    title: "The confirmation cannot be dated after today",
    why: "The day given is {confirmedOn}; today is {today}.",
    next: "Give the day on which it was really done.",
  },
  takeOverBeforeStart: {
    title: "The take-over cannot be before the start",
    why: "The take-over day is {takeOverOn}; the start is {startsOn}.",
    next: "Open a placement that has not begun in the usual way, or correct the take-over day.",
  },
  takeOverInFuture: {
    title: "The take-over cannot be after today",
    why: "The take-over day is {takeOverOn}; today is {today}.",
    next: "Give today or an earlier day.",
  },
  takeOverOnly: {
    title: "This is only for a placement that is taken over",
    why: "A decision may follow later only where the placement began before this system and has a take-over day.",
    next: "Give body, date and document number, or the take-over day if it really is one.",
  },
  halfYearDueAfterTakeOver: {
    title: "The half-year review fell due after the take-over and cannot be marked as done on paper",
    why: "It is due by {dueOn}; the system keeps this placement from {takeOverOn} on.",
    next: "Hold this half-year review here.",
  },
  firstResponsibleMissing: {
    title: "The host has no first responsible person yet",
    why: "A host names its first responsible person before anyone arrives.",
    next: "Name that person, then confirm arrival.",
  },
  firstResponsibleNotLeader: {
    title: "The first responsible person is one of the unit's own leaders",
    why: "The person chosen was no leader of this unit on {from}.",
    next: "Enter them as a leader of the unit first, or choose a leader in office.",
  },
  firstResponsibleIsKin: {
    title: "Kin cannot be the first responsible person",
    why: "A cadre placed here declared this person as kin; without a mentor the first responsible person acts as one.",
    next: "Choose another leader of the unit.",
  },
  firstResponsibleInFuture: {
    title: "The day of naming cannot be after today",
    why: "The day entered is {from}, today is {today}.",
    next: "Enter today or an earlier day; someone not yet in office is named on the day they take it up.",
  },
  firstResponsibleBeforeCurrent: {
    title: "The day lies before the present first responsible person took office",
    why: "The present one holds the office since {currentFrom}; the day entered is {from}.",
    next: "Check the day of the change: {currentFrom} or later.",
  },
  firstResponsibleStillNamed: {
    title: "This leader is still the first responsible person",
    why: "A host has a first responsible person at all times.",
    next: "Name the next one first, then enter the end of this leader's office.",
  },
  mentorMissing: {
    title: "There is no mentor yet",
    why: "From the day of arrival on there is a mentor on every day.",
    next: "Name a mentor, then confirm arrival.",
  },
  mentorNotLeader: {
    title: "This person cannot be the mentor",
    why: "On {from} they are not a serving leader of this unit.",
    next: "Choose a serving leader, or enter their office first.",
  },
  mentorIsCadre: {
    title: "Cadres cannot mentor themselves",
    why: "The person chosen is the seconded cadre.",
    next: "Choose another leader of the unit.",
  },
  mentorIsSeconded: {
    title: "A seconded cadre cannot be a mentor",
    why: "The person chosen is on secondment.",
    next: "Choose another leader of the unit.",
  },
  mentorIsKin: {
    title: "Kin cannot be the mentor",
    why: "A cadre this person would guide declared them as kin.",
    next: "Choose another leader of the unit.",
  },
  mentorUnchanged: {
    title: "This person is already the mentor",
    why: "They have been the mentor since {since}.",
    raced: "Somebody guides from that day already, and there is one mentor a day.",
    next: "Nothing to change; to replace them, choose another leader.",
  },
  designationInFuture: {
    title: "The change cannot be after today",
    why: "The day given is {from}; today is {today}.",
    next: "Enter it on the day of the change, or correct the day.",
  },
  designationBeforeCurrent: {
    title: "The change is before the present mentor began",
    why: "The day given is {from}; the present mentor began on {currentFrom}.",
    next: "Give {currentFrom} or a later day.",
  },
  designationWithoutReason: {
    title: "The reason is missing",
    why: "Where the department names or changes someone in the host's place, it states why.",
    next: "Add the reason and send it again.",
  },
  ownMentorNotNamed: {
    title: "This placement has no mentor of its own",
    why: "The host's own mentor guides it now.",
    next: "Nothing is to be done; to name one for this placement, choose one of the host's leaders.",
  },
  hostMentorMissing: {
    title: "The host has no mentor of its own, so this one cannot end",
    why: "Without it nobody would guide this cadre.",
    next: "Let the host name its mentor first, or choose another leader for this placement.",
  },
  talkInFuture: {
    title: "A talk cannot be after today",
    why: "The day given is {heldOn}; today is {today}.",
    next: "Record it once it was held, or correct the day.",
  },
  talkBeforeArrival: {
    title: "A talk cannot be before arrival",
    why: "The day given is {heldOn}; the cadre arrived on {arrivedOn}.",
    next: "Give a day from arrival on.",
  },
  talkAfterTerm: {
    title: "The talk is after the term",
    why: "The day given is {heldOn}; the last day of the term is {lastDay}.",
    next: "Give a day within the term; later talks do not belong to this placement.",
  },
  talkWithoutAgreement: {
    title: "What was agreed is not written yet",
    why: "A talk leaves at least a line of what was said and agreed.",
    next: "Write what was agreed, then record the talk.",
  },
  talkerNotEntitled: {
    title: "This person's talk does not count",
    why: "For the host it is the mentor of that day or one of its leaders who talks; for the department, its own people.",
    next: "Choose another person; where a leader is missing from the list, enter them first.",
  },
  reportPeriodUnknown: {
    title: "There is no such report",
    why: "This period is not part of the term.",
    next: "Choose the period on the placement page.",
  },
  reportNotOpen: {
    title: "This report is not open yet",
    why: "Its period ends on {to}; it can be submitted from {opensOn}.",
    next: "Submit it from {opensOn} on.",
  },
  reportAlreadySubmitted: {
    title: "This report is already submitted",
    why: "Report {period, number} was submitted on {submittedOn} and is not edited any more.",
    raced: "This period was submitted already, and what is submitted does not change.",
    next: "To correct it, write a correction; the old version stays beside it.",
  },
  reportIncomplete: {
    title: "The report is not complete",
    why: "Work, study, life and thought are all needed.",
    next: "Fill in what is empty, then submit.",
  },
  reportNotSubmitted: {
    title: "There is no report to correct",
    why: "A correction needs a report that was submitted.",
    next: "Submit the report of this period first.",
  },
  reviewNotOpen: {
    title: "It is not time for this review yet",
    why: "This review opens on {opensOn}.",
    next: "Come back on {opensOn} or later.",
  },
  reviewNotOwed: {
    title: "This placement does not have this review",
    why: "It stopped early on {lastDay}: after six months or more it is reviewed only at the stop, before that not at all.",
    next: "After six months or more sign the end-of-term review; otherwise write the note and record the return.",
  },
  endReviewBeforeLastDay: {
    title: "The end-of-term review cannot be signed before the last day",
    why: "The last day of the term is {lastDay}.",
    next: "Each side may write its part now; sign from {lastDay} on.",
  },
  halfYearComesFirst: {
    title: "The half-year review comes first",
    why: "Before the end-of-term review there is a half-year review, or a signed statement of why it was missed.",
    next: "Sign the half-year review, or ask the department leader to state why it was missed.",
  },
  halfYearClosed: {
    title: "The half-year review is closed",
    why: "It is signed, or stated as missed, or the end-of-term review is already done.",
    next: "See the review or the statement on the placement page.",
  },
  reviewAlreadySigned: {
    title: "This review is already signed",
    why: "It was signed on {signedOn} and is not changed any more.",
    raced: "It was signed already, and what is signed does not change.",
    next: "Where it is mistaken, issue a correction.",
  },
  scoresIncomplete: {
    title: "Not every capability is scored",
    why: "{missing, plural, one {# capability has} other {# capabilities have}} no whole level from 1 to 5.",
    next: "Score each of them, then sign.",
  },
  marksIncomplete: {
    title: "Not every virtue is marked",
    why: "{missing, plural, one {# is} other {# are}} still without a mark.",
    next: "Mark all five, then sign.",
  },
  strengthMissing: {
    title: "There is no strength yet",
    why: "A review names at least one strength.",
    next: "Write a strength with its evidence, then sign.",
  },
  gapMissing: {
    title: "There is no gap yet",
    why: "A review names at least one gap.",
    next: "Write a gap with its evidence, then sign.",
  },
  evidenceMissing: {
    title: "A strength or gap has no evidence",
    why: "{missing, plural, one {# entry has} other {# entries have}} no evidence; each needs at least one piece.",
    next: "Add evidence to each, then sign.",
  },
  gradeMissing: {
    title: "There is no grade yet",
    why: "A review has one of the four grades.",
    next: "Choose the grade, then sign.",
  },
  missedStatementTooEarly: {
    title: "The half-year review is not overdue yet",
    why: "It can be stated as missed from {from} on.",
    next: "Hold the half-year review first.",
  },
  missedStatementWithoutReason: {
    title: "The statement does not say why",
    why: "The leader signs it, so the reason cannot be empty.",
    next: "Write the reason, then sign.",
  },
  baselineScoresIncomplete: {
    title: "The baseline is not complete",
    why: "{missing, plural, one {# capability has} other {# capabilities have}} no whole level from 1 to 5.",
    next: "Score each of them, then submit.",
  },
  baselineNotProposed: {
    title: "The host has not proposed the baseline",
    why: "The host proposes it first, then the department settles it.",
    next: "Ask the host to propose the scores.",
  },
  baselineSettled: {
    title: "The baseline is settled",
    why: "Once settled it does not change; later reviews are measured from it.",
    next: "See the scores on the placement page.",
  },
  baselineNotMeasured: {
    title: "This placement has no baseline",
    why: "It was marked as not measured when it was taken over.",
    next: "Change is read from the first review on.",
  },
  routingIncomplete: {
    title: "Not every party can be reached",
    why: "It goes to {parties, number} parties, and only {reached, number} can be reached.",
    next: "Complete cadre, sending unit and host, then sign.",
  },
  paperSignerWrong: {
    title: "The paper receipt was not recorded",
    why: "The signer chosen does not belong to this party: a cadre signs for themselves, a unit's own people for the unit.",
    next: "Check the signature on the paper and choose somebody of this party.",
  },
  paperDayWrong: {
    title: "The paper receipt was not recorded",
    why: "The day given is {signedOn}; it was delivered on {deliveredOn} and today is {today}.",
    next: "Enter the day written on the paper; it lies between the delivery and today.",
  },
  alreadyAcknowledged: {
    title: "This party has already acknowledged",
    why: "It was acknowledged on {onDay}; each party does so once.",
    raced: "It was acknowledged already; each party does so once.",
    next: "Nothing more to do; see the receipts on the placement page.",
  },
  notOpenedYet: {
    title: "It has not been opened yet",
    why: "One sees what it says before acknowledging it.",
    next: "Open it, read it, then acknowledge it.",
  },
  paperWithoutScan: {
    title: "A paper receipt needs its scan",
    why: "No scan of the signed receipt is attached.",
    next: "Upload the scan, then save.",
  },
  termNotOver: {
    title: "The term is not over, so there is no outcome yet",
    why: "The last day is {lastDay}; before the end-of-term review nothing sets or promises an outcome.",
    next: "Decide once the term is over and its review is signed.",
  },
  endReviewMissing: {
    title: "The end-of-term review is not signed",
    why: "The outcome is decided after that review.",
    next: "Sign the end-of-term review first.",
  },
  outcomeAlreadyDecided: {
    title: "The outcome is already decided",
    why: "Each placement has one outcome.",
    next: "See the decision on the placement page.",
  },
  outcomeReasonIncomplete: {
    title: "The reason for the outcome is not complete",
    why: "Performance and the organisation’s need are both stated.",
    next: "Fill in what is empty, then decide.",
  },
  promotionGradeTooLow: {
    title: "The grade does not allow promotion",
    why: "The end-of-term review gave grade {grade, number}; promotion needs grade 1 or 2.",
    next: "Choose another outcome.",
  },
  promotionLevelTwoUnexplained: {
    title: "Promotion at grade 2 needs a reason",
    why: "The end-of-term review gave grade 2, so the decision says why.",
    next: "Write why, or choose another outcome.",
  },
  breachBarsPromotion: {
    title: "A breach of discipline bars promotion",
    why: "A breach is on record for this placement, or it ended early for discipline.",
    next: "Choose another outcome.",
  },
  earlyStopReturns: {
    title: "A placement under six months ends with a return",
    why: "It stopped on {lastDay}, before six months, and has no end-of-term review.",
    next: "Choose the return and write what happened.",
  },
  correctionOfNothing: {
    title: "There is no such review to correct",
    why: "A correction cites the review that stands; this one does not exist or was corrected already.",
    next: "Open the last review and correct it from there.",
  },
  correctionWithoutReason: {
    title: "A correction needs a reason",
    why: "The reason is empty.",
    next: "Write what is mistaken and why it is corrected.",
  },
  assessmentOutsideTerm: {
    title: "This year is not part of the term",
    why: "The year given is {year}; the placement runs from {first} to {last}.",
    next: "Choose a year of the term.",
  },
  assessmentYearNotOver: {
    title: "The year is not over yet",
    why: "A result for {year} cannot be recorded before the year has ended.",
    next: "Record who assesses now, and the result after the year.",
  },
  assessmentDateWrong: {
    title: "The result cannot be dated after today",
    why: "The day given is {resultOn}; today is {today}.",
    next: "Check the day and correct it.",
  },
  changedMeanwhile: {
    title: "Someone else changed it, so nothing was saved",
    why: "After you opened it, somebody saved a newer version.",
    next: "Open it again, read the newer version, then make your change.",
  },
  formAlreadyUsed: {
    title: "This form was already used, so nothing was saved",
    why: "It was sent once for something else, and a form serves for one thing only.",
    next: "Reload the page, fill it in again and send it.",
  },
  sealedRecord: {
    title: "What is sealed does not change",
    why: "Signed reviews, deliveries, submitted reports and receipts stay as they are.",
    next: "Where it is mistaken, issue a correction.",
  },
  firstResponsibleUnchanged: {
    title: "The first responsible person does not change",
    why: "The person chosen holds that office now, or somebody held it on that day.",
    next: "Nothing to change; to replace them, choose another leader and the day of the change.",
  },
  postMayNot: {
    title: "Your post does not allow this",
    why: "This is done by: {posts}.",
    next: "Ask one of them; if you hold another post, change to it and try again.",
  },
  ownBusinessPost: {
    title: "You cannot give yourself a post of the business",
    why: "The system administrator looks after accounts and takes no part in the business.",
    next: "If you must hold both, another system administrator grants it.",
  },
  ownAdministration: {
    title: "You cannot disable your own account or end your own administrator's post",
    why: "Nobody might be left to look after the accounts.",
    next: "Ask another system administrator.",
  },
  actsOnOwn: {
    title: "You cannot act in your own matter",
    why: "You are the cadre of this placement.",
    next: "Ask a colleague. Your self-assessment and reports remain yours to write.",
  },
  standsInProgramme: {
    title: "You cannot run a selection in which you stand",
    why: "You are a candidate of this programme; what concerns you and the other candidates is for somebody else to do.",
    next: "Ask a colleague. Your wishes and a withdrawal remain yours, in your post as the cadre.",
  },
  superiorDecides: {
    title: "The superior decides this",
    why: "The department itself sends or hosts here, and does not decide its own request.",
    next: "Submit it to the superior; then enter the superior's decision in the form.",
  },
  programmeDecided: {
    title: "The programme is approved; this can no longer be changed",
    why: "Its capabilities and their levels stand once it is approved, because every score is read by them; the approval is entered once.",
    next: "Check the approval. If other capabilities are needed, open a new programme.",
  },
  programmeNameTaken: {
    title: "A programme has this name already",
    why: "This department already has a programme called “{name}”.",
    next: "Choose another name, for instance with the year or the intake.",
  },
  positionApproved: {
    title: "The position is approved; the host can no longer change it",
    why: "The department approved it with these duties and needs.",
    next: "Ask the department's staff to change it.",
  },
  positionNameTaken: {
    title: "This unit already offers a position of that title",
    why: "In this programme the unit already offers “{title}”.",
    next: "Choose another title, or add places to the position that exists.",
  },
  outcomeMissing: {
    title: "No outcome is decided, so it cannot be closed",
    why: "A placement is closed only after its outcome is decided.",
    next: "Ask the department leader to decide the outcome first.",
  },
  breachDateWrong: {
    title: "The day of the breach lies outside the placement",
    why: "The day entered is {happenedOn}; it may be from {from} to {to}.",
    next: "Check the day and correct it.",
  },
  yearPackaged: {
    title: "This year needs no confirmation",
    why: "The official arrangement of {year} comes with the system.",
    next: "Where a single day differs, enter that day.",
  },
  importNotStaged: {
    title: "This batch is confirmed or discarded and can no longer change",
    why: "An import can be changed only before it is confirmed.",
    next: "Look at its result; to change something, upload another file.",
  },
  importHasErrors: {
    title: "Some rows still have faults, so nothing was imported",
    why: "You chose to import only if all rows are good; {bad, number} are not.",
    next: "Mend the sheet and upload it again, or import the good rows only.",
  },
  examSheetFaulty: {
    title: "Some rows of scores still have faults, so nothing was imported",
    why: "A sheet of scores is imported whole or not at all; {bad, number} rows are not good.",
    next: "Mend the sheet and upload it again.",
  },
  examRowsMissing: {
    title: "Candidates are missing from the sheet, so nothing was imported",
    why: "You chose to import only if nobody is missing; {missing, number} who wait for a score have no row.",
    next: "Add them (“absent” where somebody was) and upload again, or import those in the sheet first.",
  },
  importNothingGood: {
    title: "There is no row to import",
    why: "Every row has a fault, or all are to be skipped.",
    next: "Mend the sheet by the list of faults and upload it again.",
  },
  importNotConfirmed: {
    title: "This batch was not imported, so there is nothing to undo",
    why: "Only an imported batch can be undone, and once is enough.",
    next: "Look at the state of this batch.",
  },
  importInUse: {
    title: "This batch is in use and cannot be undone",
    why: "An account, a post, a placement or another record refers to what it brought, or it was changed since.",
    next: "Correct the people or units one by one on their own pages.",
  },
  viewGone: {
    title: "This view is no longer there",
    why: "It may have been removed, or it is not one you saved.",
    next: "Go back to the list and choose another view, or save a new one.",
  },
  viewNameTaken: {
    title: "There already is a view called “{name}”",
    why: "Your views of one list each need a name of their own.",
    next: "Choose another name and save again.",
  },
  viewsFull: {
    title: "You keep as many views of this list as there can be",
    why: "A list holds at most {most} views of yours.",
    next: "Remove one you no longer use, then save the new one.",
  },
  batchEmpty: {
    title: "Nothing was picked",
    why: "Pick the records first, then choose what to do with them.",
    next: "Go back to the list, tick the rows and try again.",
  },
  batchTooLarge: {
    title: "That is too many at once",
    why: "{count} records were picked; a batch takes at most {most}.",
    next: "Narrow the filters and do it in parts.",
  },
  batchGone: {
    title: "This batch was not found",
    why: "It is not one you started, or it is no longer there.",
    next: "Look it up among your own batches.",
  },
  batchStarted: {
    title: "This batch was started before",
    why: "A batch is started once.",
    next: "See how it goes; for more, pick the rows in the list again.",
  },
  batchEnded: {
    title: "This batch is over",
    why: "Every record has its result; nothing is left to stop.",
    next: "See the result of each record.",
  },
} as const satisfies Record<RefusalCode, { title: string; why: string; raced?: string; next: string }>;
