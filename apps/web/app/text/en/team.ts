import type { team as polish } from '../pl/team.js';

export const team: typeof polish = {
  team: {
    title: 'Team',
    you: 'Your account',
    since: (day) => `on the team since ${day}`,
    signedIn: (when) => `last sign-in: ${when}`,
    neverSignedIn: 'not signed in yet',
    noManager:
      'Nobody manages this county’s team yet. The administrator of the system names the first manager, who invites others and changes roles.',
    change: 'Change or remove',
    role: 'Role',
    remove: {
      ask: 'Remove from the team',
      confirm: 'Yes, remove',
      warning:
        'This person will lose access to the county’s data at once. All they have prepared stays. They can be invited again later.',
    },
    invite: 'Invite to the team',
    inviteHelp:
      'We will send a message with a sign-in link that is valid for three days. Later a new link can be had on the sign-in page.',
    name: 'First and last name',
    email: 'E-mail address',
    language: 'Language of messages',
    send: 'Send the invitation',
    whoMayWhat: 'Who may do what',
    may: {
      MANAGER: 'Everything: invites to the team, changes roles and does what a coordinator does.',
      COORDINATOR: 'Keeps the list of participants, plans the season and agrees dates.',
      EXPERT: 'Plans the season and agrees dates. Sees participants only.',
      OBSERVER: 'Sees everything, changes nothing.',
    },
  },
  passkey: {
    title: 'Passkeys',
    offer:
      'With a passkey you sign in by your fingerprint, face or device PIN, without waiting for a message. The e-mail link keeps working.',
    help: 'A passkey takes the place of a message with a link. Please remove the key of a device that is lost or given away.',
    add: 'Add a passkey',
    signIn: 'Sign in with a passkey',
    unnamed: 'Passkey',
    since: (when) => `added: ${when}`,
    lastUsed: (when) => `last used: ${when}`,
    neverUsed: 'not used yet',
    remove: 'Remove the key',
    cancelled: 'Interrupted. Nothing has changed; you may try again.',
    known: 'This device has a passkey for this account already.',
    failed: 'The device or the server could not be reached. Please try again.',
  },
  account: {
    title: 'My account',
    back: 'Back to the county',
    name: 'First and last name',
    language: 'Language of pages and messages',
    email: 'Address to sign in with:',
    sessions: 'Where this account is open',
    sessionsHelp:
      'A sign-in ends after 14 days without use, and after 30 days at the latest. A device you do not know? Please sign it out.',
    thisOne: 'this device',
    unknownBrowser: 'Unknown browser',
    since: (when) => `signed in: ${when}`,
    lastUsed: (when) => `last used: ${when}`,
    end: 'Sign out',
    endOthers: 'Sign out all others',
  },
};
