import type { Need } from "../programme";
import type { Education, Level, PartyStatus, Sex, Standing } from "../vocabulary";
import type { Condition } from "./condition";

/** One of the wishes 志愿 of a person, the dearest first: a position, or any position of a front line. */
export type Wish = { kind: "position"; positionId: string } | { kind: "frontLine"; frontLine: string };

/** A person who is decided and to be placed, by what the rules and the fit ask; without a name, for none is needed. */
export type PersonToPlace = {
  id: string;
  sendingUnitId: string;
  /** 'YYYY-MM', as the profile keeps it. */
  birthMonth: string;
  sex: Sex;
  education: Education | null;
  partyStatus: PartyStatus;
  standing: Standing;
  /** 'YYYY-MM' in which they began to work; null where it is not known. */
  startedWorkMonth: string | null;
  nativePlace: string | null;
  /** S6: the units among whose leaders they declared kin; whoever has a decided waiver is left out by the caller. */
  kinUnitIds: readonly string[];
  /** By capability; null or absent is 未测. */
  levels: Readonly<Record<string, Level | null>>;
  wishes: readonly Wish[];
};

export type PositionToFill = {
  id: string;
  hostUnitId: string;
  /** The county or city the position lies in, for avoidance of the native place. */
  area: string | null;
  frontLine: string;
  /** How many more it may take (S4). */
  places: number;
  needs: readonly Need[];
  /** Whoever does not meet one of them is ruled out (S4). */
  conditions: readonly Condition[];
  /** What the host would rather have: they rule nobody out, and count in the fit. */
  preferences: readonly Condition[];
};

/** S6: how many more the host's leadership may take; the caller counts in who is there and what was waived. */
export type HostRoom = { unitId: string; room: number };

/** What counts how much, whole numbers from 0; 0 leaves a part out. */
export type FitWeights = { growth: number; contribution: number; wish: number; hostWish: number; balance: number };

export type Pin = { personId: string; positionId: string };
/** A pair ruled out by hand: a person and a position, or a person and every position of a host. */
export type Forbid = { personId: string; positionId: string } | { personId: string; hostUnitId: string };

export type MatchingSettings = {
  avoidNativePlace: boolean;
  weights: FitWeights;
  pins: readonly Pin[];
  forbids: readonly Forbid[];
};

/** Everyone in `people` is to be placed exactly once, by S3, S4 and S6 (配对). Plain data: it travels as JSON. */
export type MatchingProblem = {
  people: readonly PersonToPlace[];
  positions: readonly PositionToFill[];
  hosts: readonly HostRoom[];
  settings: MatchingSettings;
};

export const USUAL_WEIGHTS: FitWeights = { growth: 3, contribution: 3, wish: 2, hostWish: 1, balance: 1 };

export type Assignment = { personId: string; positionId: string };
