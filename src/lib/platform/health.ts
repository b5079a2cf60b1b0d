import { databaseAnswers } from "./db";

/** Is the house ready to serve: does its database answer? Reads nothing. */
export const isReady = (): Promise<boolean> => databaseAnswers();
