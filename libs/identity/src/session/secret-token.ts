import { hash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters of base64url; what is stored of it is the hash alone. */
export const newToken = () => randomBytes(32).toString('base64url');

export const hashOf = (token: string) => hash('sha256', token, 'buffer');

/** Whether the text has the shape that `newToken` gives. */
export const isToken = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

const PARTICIPANT_TOKEN = /^([0-9]{4})-[A-Za-z0-9_-]{43}$/;

/** A participant's token names its county, so that one lookup behind the county wall is enough. */
export const newParticipantToken = (countyId: string) => `${countyId}-${newToken()}`;

/** The county a participant's token names; undefined when it is no such token. */
export const countyOfToken = (token: string) => PARTICIPANT_TOKEN.exec(token)?.[1];
