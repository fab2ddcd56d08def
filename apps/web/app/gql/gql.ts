/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CountyCalendar($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      calendar {\n        content\n      }\n    }\n  }\n": typeof types.CountyCalendarDocument,
    "\n  query OwnCalendarFeed {\n    calendarFeed {\n      content\n    }\n  }\n": typeof types.OwnCalendarFeedDocument,
    "\n  query WinterBreaks {\n    winterBreaks {\n      schoolYear\n      voivodeshipCode\n      voivodeship\n      startsOn\n      endsOn\n    }\n  }\n": typeof types.WinterBreaksDocument,
    "\n  mutation SetWinterBreak($input: SetWinterBreakInput!) {\n    setWinterBreak(input: $input) {\n      startsOn\n    }\n  }\n": typeof types.SetWinterBreakDocument,
    "\n  query OperatorCounties {\n    me {\n      memberships {\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    countyStandings {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      managers {\n        ...Manager\n      }\n    }\n  }\n": typeof types.OperatorCountiesDocument,
    "\n  query CountiesToOpen {\n    countyStandings {\n      state\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n  }\n": typeof types.CountiesToOpenDocument,
    "\n  mutation OpenCounty($input: OpenCountyInput!) {\n    openCounty(input: $input) {\n      state\n    }\n  }\n": typeof types.OpenCountyDocument,
    "\n  query OperatorCounty($countyId: ID!) {\n    countyStanding(countyId: $countyId) {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      closedReason\n      managers {\n        ...Manager\n      }\n    }\n  }\n": typeof types.OperatorCountyDocument,
    "\n  mutation InviteFirstManager($input: InviteFirstManagerInput!) {\n    inviteFirstManager(input: $input) {\n      state\n    }\n  }\n": typeof types.InviteFirstManagerDocument,
    "\n  mutation CloseCounty($input: CloseCountyInput!) {\n    closeCounty(input: $input) {\n      state\n    }\n  }\n": typeof types.CloseCountyDocument,
    "\n  mutation ReopenCounty($input: ReopenCountyInput!) {\n    reopenCounty(input: $input) {\n      state\n    }\n  }\n": typeof types.ReopenCountyDocument,
    "\n  query OperatorShell {\n    me {\n      id\n      name\n      invitations {\n        role\n      }\n      memberships {\n        role\n      }\n    }\n  }\n": typeof types.OperatorShellDocument,
    "\n  fragment Manager on CountyManager {\n    name\n    email\n    since\n    accepted\n    lastSignInAt\n  }\n": typeof types.ManagerFragmentDoc,
    "\n  mutation EndAccountSessions($input: EndAccountSessionsInput!) {\n    endAccountSessions(input: $input) {\n      ok\n    }\n  }\n": typeof types.EndAccountSessionsDocument,
    "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n": typeof types.ParticipantCalendarFilesDocument,
    "\n  query OwnDeputyPage {\n    ownDeputy {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      noticeVersion\n      organizationName\n      deputyOf\n      deputy {\n        firstName\n        lastName\n        email\n        since\n      }\n    }\n  }\n": typeof types.OwnDeputyPageDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) {\n      ok\n    }\n  }\n": typeof types.NameDeputyDocument,
    "\n  mutation EndDeputy {\n    endDeputy {\n      ok\n    }\n  }\n": typeof types.EndDeputyDocument,
    "\n  query OwnPersonalData($format: ExportFormat!) {\n    ownPersonalData(format: $format) {\n      fileName\n      contentType\n      content\n    }\n  }\n": typeof types.OwnPersonalDataDocument,
    "\n  query MailChoices {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      consents {\n        kind\n        granted\n      }\n    }\n  }\n": typeof types.MailChoicesDocument,
    "\n  mutation SaveMailChoice($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n": typeof types.SaveMailChoiceDocument,
    "\n  fragment OwnConsents on OwnData {\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n    }\n  }\n": typeof types.OwnConsentsFragmentDoc,
    "\n  query OwnDataPage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      erasureRequestedAt\n      noticeVersion\n      ...OwnFacts\n      ...OwnConsents\n    }\n  }\n": typeof types.OwnDataPageDocument,
    "\n  mutation RenewOwnLinks {\n    renewOwnLinks {\n      ok\n    }\n  }\n": typeof types.RenewOwnLinksDocument,
    "\n  mutation RequestErasure {\n    requestErasure {\n      ok\n    }\n  }\n": typeof types.RequestErasureDocument,
    "\n  mutation SaveOwnConsents($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n": typeof types.SaveOwnConsentsDocument,
    "\n  fragment OwnFacts on OwnData {\n    firstName\n    lastName\n    email\n    phone\n    function\n    organizationName\n    language\n  }\n": typeof types.OwnFactsFragmentDoc,
    "\n  query PollAsAsked($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      ...AskingCounty\n    }\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      note\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        notes {\n          clash\n          text\n        }\n      }\n      conference {\n        id\n        ordinal\n        theme\n        durationMinutes\n        venue {\n          name\n          address\n        }\n        cycle {\n          title\n        }\n      }\n    }\n  }\n": typeof types.PollAsAskedDocument,
    "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) {\n      state\n    }\n  }\n": typeof types.SaveRegistrationDocument,
    "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveAnswersDocument,
    "\n  query SubscribePage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n    }\n  }\n": typeof types.SubscribePageDocument,
    "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      token\n    }\n  }\n": typeof types.CreateCalendarFeedDocument,
    "\n  query ParticipantView($withPlaces: Boolean!) {\n    participantView {\n      today\n      firstName\n      lastName\n      organizationName\n      deputy\n      deputyOf\n      language\n      noticeVersion\n      county {\n        id\n        ...AskingCounty\n      }\n      polls {\n        id\n        conferenceId\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        recordedByOffice\n        decidedSlotId\n        otherAnswered\n        agreement {\n          among\n          slots {\n            slotId\n            agreement\n          }\n        }\n        slots {\n          id\n          heldOn\n          startsAt\n          overrideReason\n          notes {\n            clash\n            text\n          }\n          myChoice\n          isNew\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        windowFrom\n        windowTo\n        takesRegistrations\n        registration {\n          state\n          current\n          heldOn\n          startsAt\n          place\n        }\n        freePlaces @include(if: $withPlaces)\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n": typeof types.ParticipantViewDocument,
    "\n  fragment AskingCounty on County {\n    id\n    name\n    voivodeship\n    profile {\n      officeName\n      contactName\n      contactPhone\n      contactEmail\n    }\n  }\n": typeof types.AskingCountyFragmentDoc,
    "\n  query PublicCountyPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      about\n      officeName\n      contactPhone\n      contactEmail\n      cycles {\n        id\n        title\n        seasonStartYear\n        cancelled\n        undated\n        expertName\n        conferences {\n          id\n          ordinal\n          theme\n          state\n          heldOn\n          startsAt\n          durationMinutes\n          venueName\n          venueAddress\n          agenda {\n            startsAt\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublicCountyPageDocument,
    "\n  query PublicDirectory {\n    publicCounties {\n      id\n      name\n      voivodeship\n      shown\n    }\n  }\n": typeof types.PublicDirectoryDocument,
    "\n  mutation ConfirmInterest($input: ConfirmInterestInput!) {\n    confirmInterest(input: $input) {\n      ok\n    }\n  }\n": typeof types.ConfirmInterestDocument,
    "\n  query InterestPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      sectors {\n        code\n        name\n      }\n    }\n    privacyNotice(countyId: $countyId) {\n      version\n      pl {\n        controller\n      }\n      en {\n        controller\n      }\n    }\n  }\n": typeof types.InterestPageDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ok\n    }\n  }\n": typeof types.RegisterInterestDocument,
    "\n  query LostLinkPage {\n    openCounties {\n      id\n      name\n      voivodeship\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": typeof types.LostLinkPageDocument,
    "\n  mutation RequestPersonalLink($input: RequestPersonalLinkInput!) {\n    requestPersonalLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestPersonalLinkDocument,
    "\n  fragment NoticeText on NoticeTexts {\n    controller\n    inspector\n    purposes\n    recipients\n    retention\n    rights\n    duty\n    source\n  }\n": typeof types.NoticeTextFragmentDoc,
    "\n  query PrivacyPage($countyId: ID!, $version: Int) {\n    privacyNotice(countyId: $countyId, version: $version) {\n      countyName\n      version\n      publishedAt\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    present: privacyNotice(countyId: $countyId) {\n      version\n    }\n    closedCounties {\n      id\n    }\n  }\n": typeof types.PrivacyPageDocument,
    "\n  query SitemapCounties {\n    publicCounties {\n      id\n      shown\n      cycleIds\n    }\n  }\n": typeof types.SitemapCountiesDocument,
    "\n  fragment StatementWords on StatementTexts {\n    exceptions\n    burden\n    assessment\n    extras\n    apps\n    architecture\n    communication\n  }\n": typeof types.StatementWordsFragmentDoc,
    "\n  fragment Statement on AccessibilityStatement {\n    version\n    publishedAt\n    status\n    siteOpenedOn\n    siteChangedOn\n    drawnUpOn\n    reviewedOn\n    contactName\n    contactEmail\n    contactPhone\n    countyName\n    officeName\n    pl {\n      ...StatementWords\n    }\n    en {\n      ...StatementWords\n    }\n  }\n": typeof types.StatementFragmentDoc,
    "\n  query StatementPage($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n": typeof types.StatementPageDocument,
    "\n  query StatementCounties {\n    publicCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": typeof types.StatementCountiesDocument,
    "\n  mutation SignInWithProvider($input: ProviderSignInInput!) {\n    signInWithProvider(input: $input) {\n      language\n    }\n  }\n": typeof types.SignInWithProviderDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query CountiesWithProvider {\n    countiesWithProvider {\n      id\n      name\n      voivodeship\n    }\n  }\n": typeof types.CountiesWithProviderDocument,
    "\n  mutation StartProviderSignIn($input: SignInProviderRefInput!) {\n    startProviderSignIn(input: $input)\n  }\n": typeof types.StartProviderSignInDocument,
    "\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n": typeof types.StartPasskeySignInDocument,
    "\n  mutation SignInWithPasskey($input: PasskeyResponseInput!) {\n    signInWithPasskey(input: $input) {\n      language\n    }\n  }\n": typeof types.SignInWithPasskeyDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  query WaysToSignIn {\n    countiesWithProvider {\n      id\n    }\n  }\n": typeof types.WaysToSignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Bearer {\n    me {\n      wholeAccount\n    }\n  }\n": typeof types.BearerDocument,
    "\n  query AccountPage {\n    me {\n      name\n      email\n      language\n      ...OwnCounties\n    }\n    passkeys {\n      id\n      since\n      lastUsedAt\n      browser\n    }\n    sessions {\n      id\n      since\n      lastUsedAt\n      browser\n      current\n    }\n  }\n": typeof types.AccountPageDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      language\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ok\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  fragment OwnCounties on Me {\n    memberships {\n      role\n      supportUntil\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": typeof types.OwnCountiesFragmentDoc,
    "\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n": typeof types.StartAddingPasskeyDocument,
    "\n  mutation AddPasskey($input: PasskeyResponseInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPasskeyDocument,
    "\n  query AttendanceList($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      takesAttendance\n      takesRegistrations\n      venue {\n        name\n        address\n      }\n      turnout {\n        seats\n        coming\n        present\n      }\n      attendees {\n        state\n        place\n        outdated\n        byHand\n        present\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.AttendanceListDocument,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterParticipantDocument,
    "\n  mutation NoteAttendance($input: NoteAttendanceInput!) {\n    noteAttendance(input: $input) {\n      id\n    }\n  }\n": typeof types.NoteAttendanceDocument,
    "\n  query AttendanceSheet($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      id\n      name\n    }\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      venue {\n        name\n        address\n      }\n      cycle {\n        id\n        title\n      }\n      attendees {\n        state\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.AttendanceSheetDocument,
    "\n  fragment ConferenceTurnout on Conference {\n    id\n    takesAttendance\n    turnout {\n      seats\n      coming\n      notComing\n      waiting\n      silent\n      present\n      sectors {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n      municipalities {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n    }\n  }\n": typeof types.ConferenceTurnoutFragmentDoc,
    "\n  fragment WaitingThing on AttentionItem {\n    kind\n    title\n    detail\n    urgent\n    conferenceId\n    pollId\n    cycleId\n    participantId\n  }\n": typeof types.WaitingThingFragmentDoc,
    "\n  query ConferencePage($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      state\n      heldOn\n      startsAt\n      cancellationReason\n      toldCount\n      ...ConferenceTurnout\n      venue {\n        name\n        address\n      }\n      agenda {\n        startsAt\n        title\n      }\n      cycle {\n        id\n        title\n        state\n      }\n      datePoll {\n        id\n        state\n        deadline\n        invitedCount\n        respondedCount\n        winnerExplanation\n        messages {\n          subjectId\n          occasion\n          occasionName\n          dueAt\n          pending\n          sent\n          failed\n          cancelled\n        }\n      }\n    }\n  }\n": typeof types.ConferencePageDocument,
    "\n  mutation CancelConference($input: CancelInput!) {\n    cancelConference(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelConferenceDocument,
    "\n  query ConferenceToEdit($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      themePl\n      themeEn\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      seats\n      toldCount\n      venue {\n        id\n      }\n      agenda {\n        startsAt\n        title\n      }\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.ConferenceToEditDocument,
    "\n  mutation UpdateConference($input: UpdateConferenceInput!) {\n    updateConference(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateConferenceDocument,
    "\n  query ConferenceToMove($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      toldCount\n      calendar {\n        day\n        obstacles {\n          kind\n          message\n        }\n      }\n    }\n  }\n": typeof types.ConferenceToMoveDocument,
    "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveConferenceDocument,
    "\n  query StaffHome($countyId: ID!) {\n    needsAttention(countyId: $countyId) {\n      ...WaitingThing\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        ...ConferenceStanding\n      }\n    }\n  }\n": typeof types.StaffHomeDocument,
    "\n  query InterestList($countyId: ID!) {\n    interests(countyId: $countyId) {\n      id\n      firstName\n      lastName\n      email\n      organizationName\n      sectorCode\n      message\n      state\n      confirmedAt\n      decidedAt\n      knownAs {\n        id\n        firstName\n        lastName\n        active\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n  }\n": typeof types.InterestListDocument,
    "\n  mutation AcceptInterest($input: AcceptInterestInput!) {\n    acceptInterest(input: $input) {\n      participantId\n    }\n  }\n": typeof types.AcceptInterestDocument,
    "\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      ok\n    }\n  }\n": typeof types.DeclineInterestDocument,
    "\n  query Journal(\n    $countyId: ID!\n    $actorId: ID\n    $kind: JournalKind\n    $search: String\n    $subjectId: ID\n    $from: IsoDay\n    $to: IsoDay\n    $before: String\n  ) {\n    journal(\n      countyId: $countyId\n      actorId: $actorId\n      kind: $kind\n      search: $search\n      subjectId: $subjectId\n      from: $from\n      to: $to\n      before: $before\n    ) {\n      subject\n      older\n      events {\n        id\n        at\n        who\n        origin\n        sentence\n        changes {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.JournalDocument,
    "\n  query JournalActors($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.JournalActorsDocument,
    "\n  query StaffShell($countyId: ID!) {\n    me {\n      id\n      name\n      operator\n      invitations {\n        role\n      }\n      memberships {\n        role\n        actions\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    county(countyId: $countyId) {\n      id\n      name\n      nameGenitive\n      voivodeship\n    }\n  }\n": typeof types.StaffShellDocument,
    "\n  query LetterheadPage($countyId: ID!) {\n    letterhead(countyId: $countyId) {\n      signaturePl\n      signatureEn\n      version\n      logo {\n        url\n        alt\n        width\n        height\n        size\n      }\n    }\n  }\n": typeof types.LetterheadPageDocument,
    "\n  mutation SaveSignature($input: SaveSignatureInput!) {\n    saveSignature(input: $input) {\n      ok\n    }\n  }\n": typeof types.SaveSignatureDocument,
    "\n  mutation SaveLogo($input: SaveLogoInput!) {\n    saveLogo(input: $input) {\n      ok\n    }\n  }\n": typeof types.SaveLogoDocument,
    "\n  mutation RemoveLogo($input: RemoveLogoInput!) {\n    removeLogo(input: $input) {\n      ok\n    }\n  }\n": typeof types.RemoveLogoDocument,
    "\n  query OutboxGroups($countyId: ID!, $conferenceId: ID, $offset: Int!, $limit: Int!) {\n    outboxGroups(countyId: $countyId, conferenceId: $conferenceId, offset: $offset, limit: $limit) {\n      total\n      items {\n        subjectId\n        occasion\n        occasionName\n        revision\n        toStaff\n        dueAt\n        nextAt\n        lastSentAt\n        counts {\n          standing\n          count\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n": typeof types.OutboxGroupsDocument,
    "\n  query MessageReaders($countyId: ID!, $search: String) {\n    participants(countyId: $countyId, filter: { search: $search, state: ALL }, limit: 20) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        email\n        organization {\n          name\n        }\n      }\n    }\n  }\n": typeof types.MessageReadersDocument,
    "\n  fragment MessageLine on OutboxMessage {\n    id\n    subjectId\n    occasion\n    occasionName\n    standing\n    dueAt\n    nextAt\n    sentAt\n    reason\n    serverLine\n    conference {\n      id\n      ordinal\n    }\n    participant {\n      id\n      firstName\n      lastName\n      email\n      organization {\n        name\n      }\n    }\n    staffMember {\n      name\n    }\n  }\n": typeof types.MessageLineFragmentDoc,
    "\n  query StandingPauses($countyId: ID!) {\n    mailPauses(countyId: $countyId) {\n      id\n      reason\n      pausedAt\n      until\n      waiting\n      conference {\n        id\n        ordinal\n      }\n      pausedBy {\n        name\n      }\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      conferences {\n        id\n        ordinal\n        state\n      }\n    }\n  }\n": typeof types.StandingPausesDocument,
    "\n  query OutboxMessages(\n    $countyId: ID!\n    $participantId: ID\n    $subjectId: ID\n    $conferenceId: ID\n    $occasion: String\n    $revision: Int\n    $standing: MessageStanding\n    $search: String\n    $offset: Int!\n    $limit: Int!\n  ) {\n    outboxMessages(\n      countyId: $countyId\n      participantId: $participantId\n      subjectId: $subjectId\n      conferenceId: $conferenceId\n      occasion: $occasion\n      revision: $revision\n      standing: $standing\n      search: $search\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      counts {\n        standing\n        count\n      }\n      items {\n        ...MessageLine\n      }\n    }\n  }\n": typeof types.OutboxMessagesDocument,
    "\n  mutation PauseMail($input: PauseMailInput!) {\n    pauseMail(input: $input) {\n      ok\n    }\n  }\n": typeof types.PauseMailDocument,
    "\n  mutation ResumeMail($input: ResumeMailInput!) {\n    resumeMail(input: $input) {\n      ok\n    }\n  }\n": typeof types.ResumeMailDocument,
    "\n  query MessageReader($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      withoutMail\n      organization {\n        name\n      }\n    }\n  }\n": typeof types.MessageReaderDocument,
    "\n  query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language!) {\n    messagePreview(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      subject\n      html\n      text\n      sentTo\n      lastSentAt\n    }\n    letterWordings(countyId: $countyId) {\n      occasion\n    }\n    ownTrial(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n": typeof types.MessagePreviewDocument,
    "\n  fragment TrialStanding on Trial {\n    requestedAt\n    sentAt\n    failure\n  }\n": typeof types.TrialStandingFragmentDoc,
    "\n  mutation SendTrial($input: SendTrialInput!) {\n    sendTrial(input: $input) {\n      ok\n    }\n  }\n": typeof types.SendTrialDocument,
    "\n  query LetterWordings($countyId: ID!) {\n    letterWordings(countyId: $countyId) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n      }\n    }\n  }\n": typeof types.LetterWordingsDocument,
    "\n  query LetterPage($countyId: ID!, $occasion: String!, $language: Language!) {\n    letterWording(countyId: $countyId, occasion: $occasion, language: $language) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n        greeting\n        opening\n        closing\n      }\n      standard {\n        subject\n        greeting\n        opening\n        closing\n      }\n      placeholders {\n        name\n        meaning\n      }\n    }\n    ownTrial(countyId: $countyId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n": typeof types.LetterPageDocument,
    "\n  query LetterDraft(\n    $countyId: ID!\n    $occasion: String!\n    $language: Language!\n    $subject: String!\n    $greeting: String!\n    $opening: String!\n    $closing: String\n  ) {\n    letterDraft(\n      countyId: $countyId\n      occasion: $occasion\n      language: $language\n      subject: $subject\n      greeting: $greeting\n      opening: $opening\n      closing: $closing\n    ) {\n      subject\n      text\n      html\n    }\n  }\n": typeof types.LetterDraftDocument,
    "\n  mutation SaveLetterWording($input: SaveLetterWordingInput!) {\n    saveLetterWording(input: $input) {\n      ok\n    }\n  }\n": typeof types.SaveLetterWordingDocument,
    "\n  mutation RestoreLetterWording($input: RestoreLetterWordingInput!) {\n    restoreLetterWording(input: $input) {\n      ok\n    }\n  }\n": typeof types.RestoreLetterWordingDocument,
    "\n  query OrganizationToEdit($countyId: ID!, $id: ID!, $isNew: Boolean!) {\n    organization(countyId: $countyId, id: $id) @skip(if: $isNew) {\n      id\n      name\n      sector {\n        code\n      }\n      municipality {\n        name\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.OrganizationToEditDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  query Organizations($countyId: ID!, $search: String) {\n    organizations(countyId: $countyId, search: $search) {\n      id\n      name\n      participantCount\n      sector {\n        name\n      }\n      municipality {\n        name\n      }\n    }\n  }\n": typeof types.OrganizationsDocument,
    "\n  query OrganizationsToMerge($countyId: ID!, $id: ID!) {\n    organization(countyId: $countyId, id: $id) {\n      ...OrganizationToMerge\n    }\n    organizations(countyId: $countyId) {\n      ...OrganizationToMerge\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.OrganizationsToMergeDocument,
    "\n  fragment OrganizationToMerge on Organization {\n    id\n    name\n    participantCount\n    sector {\n      code\n      name\n    }\n    municipality {\n      name\n    }\n  }\n": typeof types.OrganizationToMergeFragmentDoc,
    "\n  mutation MergeOrganizations($input: MergeOrganizationsInput!) {\n    mergeOrganizations(input: $input) {\n      id\n    }\n  }\n": typeof types.MergeOrganizationsDocument,
    "\n  query SectorsToEdit($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      namePl\n      nameEn\n      retired\n      organizationCount\n    }\n  }\n": typeof types.SectorsToEditDocument,
    "\n  mutation CreateSector($input: CreateSectorInput!) {\n    createSector(input: $input) {\n      code\n    }\n  }\n": typeof types.CreateSectorDocument,
    "\n  mutation UpdateSector($input: UpdateSectorInput!) {\n    updateSector(input: $input) {\n      code\n    }\n  }\n": typeof types.UpdateSectorDocument,
    "\n  mutation MoveSector($input: MoveSectorInput!) {\n    moveSector(input: $input) {\n      code\n    }\n  }\n": typeof types.MoveSectorDocument,
    "\n  mutation RetireSector($input: RetireSectorInput!) {\n    retireSector(input: $input) {\n      code\n    }\n  }\n": typeof types.RetireSectorDocument,
    "\n  mutation RemoveSector($input: SectorRefInput!) {\n    removeSector(input: $input) {\n      ok\n    }\n  }\n": typeof types.RemoveSectorDocument,
    "\n  query MyCounties {\n    me {\n      id\n      memberships {\n        role\n        actions\n        county {\n          id\n          name\n          voivodeship\n        }\n        needsAttention {\n          ...WaitingThing\n        }\n        cycles {\n          id\n          title\n          state\n          conferences {\n            ...ConferenceStanding\n          }\n        }\n      }\n      invitations {\n        ...Invitation\n      }\n      closedCounties {\n        id\n        name\n        voivodeship\n      }\n      operator\n    }\n    keptDays\n  }\n": typeof types.MyCountiesDocument,
    "\n  query WhoAmI {\n    me {\n      operator\n      wholeAccount\n      memberships {\n        role\n        county {\n          id\n        }\n      }\n      invitations {\n        role\n      }\n      closedCounties {\n        id\n      }\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  mutation KeepDays($input: OwnDaysInput!) {\n    keepDays(input: $input)\n  }\n": typeof types.KeepDaysDocument,
    "\n  mutation FreeDays($input: OwnDaysInput!) {\n    freeDays(input: $input)\n  }\n": typeof types.FreeDaysDocument,
    "\n  fragment Invitation on Invited {\n    role\n    county {\n      id\n      name\n      voivodeship\n    }\n  }\n": typeof types.InvitationFragmentDoc,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ok\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation LeaveCounty($input: LeaveCountyInput!) {\n    leaveCounty(input: $input) {\n      ok\n    }\n  }\n": typeof types.LeaveCountyDocument,
    "\n  query StillSomebody {\n    me {\n      id\n    }\n  }\n": typeof types.StillSomebodyDocument,
    "\n  query BulkChoices($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.BulkChoicesDocument,
    "\n  query PreviewBulkChange($input: BulkChangeInput!) {\n    bulkPreview(input: $input) {\n      meant\n      changed\n      people {\n        id\n        firstName\n        lastName\n      }\n      organizations\n      others\n      digest\n    }\n  }\n": typeof types.PreviewBulkChangeDocument,
    "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      id\n    }\n  }\n": typeof types.ApplyBulkChangeDocument,
    "\n  fragment DeadAddress on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    addressFailedAt\n    addressFailure\n  }\n": typeof types.DeadAddressFragmentDoc,
    "\n  query DeputyOfPerson($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      active\n      deputy {\n        id\n        firstName\n        lastName\n        email\n      }\n      standsInFor {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n": typeof types.DeputyOfPersonDocument,
    "\n  mutation NameDeputyFor($input: NameDeputyForInput!) {\n    nameDeputyFor(input: $input) {\n      id\n    }\n  }\n": typeof types.NameDeputyForDocument,
    "\n  mutation EndDeputyOf($input: ParticipantRefInput!) {\n    endDeputyOf(input: $input) {\n      id\n    }\n  }\n": typeof types.EndDeputyOfDocument,
    "\n  query Duplicates($countyId: ID!) {\n    duplicates(countyId: $countyId) {\n      reasons\n      first {\n        ...PersonInPair\n      }\n      second {\n        ...PersonInPair\n      }\n    }\n  }\n": typeof types.DuplicatesDocument,
    "\n  fragment PersonInPair on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    organization {\n      name\n    }\n  }\n": typeof types.PersonInPairFragmentDoc,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      ok\n    }\n  }\n": typeof types.KeepApartDocument,
    "\n  query ErasurePage($countyId: ID!, $id: ID!) {\n    erasure(countyId: $countyId, id: $id) {\n      participant {\n        id\n        firstName\n        lastName\n        email\n        phone\n        erased\n        erasureRequestedAt\n      }\n      answers\n      comments\n      owed\n      sent\n    }\n  }\n": typeof types.ErasurePageDocument,
    "\n  mutation EraseParticipant($input: ParticipantRefInput!) {\n    eraseParticipant(input: $input) {\n      ok\n    }\n  }\n": typeof types.EraseParticipantDocument,
    "\n  mutation DismissErasureRequest($input: ParticipantRefInput!) {\n    dismissErasureRequest(input: $input) {\n      ok\n    }\n  }\n": typeof types.DismissErasureRequestDocument,
    "\n  mutation ExportPersonalData($input: ExportPersonalDataInput!) {\n    exportPersonalData(input: $input) {\n      fileName\n      contentType\n      content\n    }\n  }\n": typeof types.ExportPersonalDataDocument,
    "\n  query FailedMessages($countyId: ID!, $offset: Int!, $limit: Int!) {\n    participants(countyId: $countyId, filter: { addressFailed: true }, limit: 200) {\n      items {\n        ...DeadAddress\n      }\n    }\n    failedMessages(countyId: $countyId, offset: $offset, limit: $limit) {\n      total\n      items {\n        id\n        occasionName\n        failedAt\n        reason\n        serverLine\n        participant {\n          id\n          firstName\n          lastName\n          email\n          organization {\n            name\n          }\n        }\n        staffMember {\n          name\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n": typeof types.FailedMessagesDocument,
    "\n  mutation RetryMessage($input: RetryMessageInput!) {\n    retryMessage(input: $input) {\n      ok\n    }\n  }\n": typeof types.RetryMessageDocument,
    "\n  query ImportPreview($countyId: ID!, $id: ID!) {\n    participantImport(countyId: $countyId, id: $id) {\n      id\n      fileName\n      appliedAt\n      added\n      changed\n      same\n      refused\n      newOrganizations\n      ignoredColumns\n      applicable\n      planDigest\n      rows {\n        line\n        outcome\n        firstName\n        lastName\n        email\n        organization\n        sector\n        changes {\n          column\n          before\n          after\n        }\n        issues {\n          column\n          message\n        }\n      }\n    }\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  mutation ApplyImport($input: ApplyParticipantImportInput!) {\n    applyParticipantImport(input: $input) {\n      id\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation PreviewImport($input: PreviewParticipantImportInput!) {\n    previewParticipantImport(input: $input) {\n      id\n    }\n  }\n": typeof types.PreviewImportDocument,
    "\n  query Participants(\n    $countyId: ID!\n    $filter: ParticipantFilter\n    $order: ParticipantOrder\n    $descending: Boolean\n    $offset: Int\n    $limit: Int\n  ) {\n    participants(\n      countyId: $countyId\n      filter: $filter\n      order: $order\n      descending: $descending\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      items {\n        id\n        ...PersonInTable\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    latestBulkChange(countyId: $countyId) {\n      ...DoneForMany\n    }\n  }\n": typeof types.ParticipantsDocument,
    "\n  query MergePreview($countyId: ID!, $firstId: ID!, $secondId: ID!) {\n    mergePreview(countyId: $countyId, firstId: $firstId, secondId: $secondId) {\n      bothAnswered\n      first {\n        ...SideToMerge\n      }\n      second {\n        ...SideToMerge\n      }\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  fragment SideToMerge on MergeSide {\n    answered\n    sent\n    consents\n    participant {\n      ...PersonToMerge\n    }\n  }\n": typeof types.SideToMergeFragmentDoc,
    "\n  fragment PersonToMerge on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    language\n    active\n    erased\n    mergedInto\n    organization {\n      id\n      name\n    }\n  }\n": typeof types.PersonToMergeFragmentDoc,
    "\n  mutation MergeParticipants($input: MergeParticipantsInput!) {\n    mergeParticipants(input: $input) {\n      id\n    }\n  }\n": typeof types.MergeParticipantsDocument,
    "\n  query OrganizationChoices($countyId: ID!) {\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.OrganizationChoicesDocument,
    "\n  mutation CreateParticipant($input: CreateParticipantInput!) {\n    createParticipant(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateParticipantDocument,
    "\n  fragment PersonInTable on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    active\n    withoutMail\n    lastLetterFailed\n    organization {\n      name\n      sector {\n        name\n      }\n    }\n  }\n": typeof types.PersonInTableFragmentDoc,
    "\n  fragment PersonPrivacy on Participant {\n    id\n    phone\n    withoutMail\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n      note\n      noticeVersion\n    }\n    noticesShown {\n      version\n      way\n      shownAt\n    }\n  }\n": typeof types.PersonPrivacyFragmentDoc,
    "\n  query PersonPage($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      phone\n      function\n      language\n      active\n      erased\n      mergedInto\n      erasureRequestedAt\n      ...PersonPrivacy\n      ...DeadAddress\n      organization {\n        id\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  mutation UpdateParticipant($input: UpdateParticipantInput!) {\n    updateParticipant(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateParticipantDocument,
    "\n  mutation DeactivateParticipant($input: ParticipantRefInput!) {\n    deactivateParticipant(input: $input) {\n      id\n    }\n  }\n": typeof types.DeactivateParticipantDocument,
    "\n  mutation ReactivateParticipant($input: ParticipantRefInput!) {\n    reactivateParticipant(input: $input) {\n      id\n    }\n  }\n": typeof types.ReactivateParticipantDocument,
    "\n  mutation ResendPersonalLink($input: ParticipantRefInput!) {\n    resendPersonalLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.ResendPersonalLinkDocument,
    "\n  mutation RenewPersonalLinks($input: ParticipantRefInput!) {\n    renewPersonalLinks(input: $input) {\n      ok\n    }\n  }\n": typeof types.RenewPersonalLinksDocument,
    "\n  mutation RevokePersonalLinks($input: ParticipantRefInput!) {\n    revokePersonalLinks(input: $input) {\n      ok\n    }\n  }\n": typeof types.RevokePersonalLinksDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ok\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation ConfirmAddress($input: ParticipantRefInput!) {\n    confirmAddress(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation ExportParticipants($input: ExportParticipantsInput!) {\n    exportParticipants(input: $input) {\n      fileName\n      contentType\n      contentBase64\n    }\n  }\n": typeof types.ExportParticipantsDocument,
    "\n  fragment DoneForMany on BulkChange {\n    id\n    kind\n    people\n    undoneAt\n    undoableUntil\n    kept\n  }\n": typeof types.DoneForManyFragmentDoc,
    "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      id\n    }\n  }\n": typeof types.UndoBulkChangeDocument,
    "\n  query WelcomeNow($countyId: ID!) {\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n": typeof types.WelcomeNowDocument,
    "\n  fragment Welcome on Welcome {\n    polls\n    conferences\n  }\n": typeof types.WelcomeFragmentDoc,
    "\n  query CallOfPerson($countyId: ID!, $id: ID!, $participantId: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      person(participantId: $participantId) {\n        respondedAt\n        choices\n        comment\n        byTelephone\n        recordedBy {\n          name\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CallOfPersonDocument,
    "\n  mutation RecordAnswers($input: RecordAnswersInput!) {\n    recordAnswers(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordAnswersDocument,
    "\n  query CallList($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      deadline\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      people {\n        required\n        respondedAt\n        calledAt\n        calledBy {\n          name\n        }\n        lastMessage {\n          occasionName\n          fate\n          at\n          reason\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n            sector {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CallListDocument,
    "\n  mutation MarkCalled($input: MarkCalledInput!) {\n    markCalled(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkCalledDocument,
    "\n  query PollToEdit($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      quorumTotal\n      note\n      showsAgreement\n      slots {\n        heldOn\n        startsAt\n        overrideReason\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n      }\n      conference {\n        ...PollFormConference\n      }\n    }\n    ...PollFormChoices\n  }\n": typeof types.PollToEditDocument,
    "\n  mutation UpdateDatePoll($input: UpdateDatePollInput!) {\n    updateDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateDatePollDocument,
    "\n  query PollMatrix($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        tally {\n          yes\n          ifNeedBe\n        }\n      }\n      people {\n        required\n        respondedAt\n        byTelephone\n        choices\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n            sector {\n              code\n              name\n            }\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PollMatrixDocument,
    "\n  query PollToPrepare($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      ...PollFormConference\n      datePoll {\n        id\n        state\n      }\n      suggestedSlots {\n        heldOn\n        startsAt\n      }\n    }\n    ...PollFormChoices\n  }\n": typeof types.PollToPrepareDocument,
    "\n  mutation CreateDatePoll($input: CreateDatePollInput!) {\n    createDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateDatePollDocument,
    "\n  mutation ExtendPoll($input: ExtendDatePollInput!) {\n    extendDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.ExtendPollDocument,
    "\n  mutation AddSlot($input: AddDateSlotInput!) {\n    addDateSlot(input: $input) {\n      id\n    }\n  }\n": typeof types.AddSlotDocument,
    "\n  mutation ClosePoll($input: DatePollRefInput!) {\n    closeDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.ClosePollDocument,
    "\n  mutation DecidePoll($input: DecideDatePollInput!) {\n    decideDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.DecidePollDocument,
    "\n  mutation CancelPoll($input: CancelInput!) {\n    cancelDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelPollDocument,
    "\n  fragment PollFormConference on Conference {\n    id\n    ordinal\n    theme\n    calendar {\n      day\n      obstacles {\n        kind\n        message\n      }\n    }\n  }\n": typeof types.PollFormConferenceFragmentDoc,
    "\n  fragment PollFormChoices on Query {\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    participants(countyId: $countyId, limit: 500) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        organization {\n          name\n        }\n      }\n    }\n  }\n": typeof types.PollFormChoicesFragmentDoc,
    "\n  query PollPage($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      opensAt\n      openedAt\n      deadline\n      quorumTotal\n      note\n      closedAt\n      closingReason\n      winnerExplanation\n      alternatives\n      invitedCount\n      respondedCount\n      closedBy {\n        name\n      }\n      decidedSlot {\n        id\n        heldOn\n        startsAt\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n        firstName\n        lastName\n      }\n      conference {\n        id\n        ordinal\n        theme\n        heldOn\n        startsAt\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        addedAt\n        tally {\n          yes\n          ifNeedBe\n          no\n          unanswered\n          eligible\n          rank\n          explanation\n          reasons\n          behind\n        }\n      }\n      firstResponses\n      answersBySector {\n        invited\n        responded\n        sector {\n          code\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      answersByMunicipality {\n        invited\n        responded\n        municipality {\n          id\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      comments {\n        comment\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n          }\n        }\n      }\n      messages {\n        subjectId\n        occasion\n        occasionName\n        dueAt\n        pending\n        sent\n        failed\n        cancelled\n      }\n    }\n  }\n": typeof types.PollPageDocument,
    "\n  query PollToSend($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      conference {\n        ordinal\n        theme\n      }\n      sending {\n        waitsUntil\n        obstacle\n        readers {\n          language\n          count\n        }\n      }\n    }\n    PL: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: PL) {\n      subject\n      html\n    }\n    EN: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: EN) {\n      subject\n      html\n    }\n  }\n": typeof types.PollToSendDocument,
    "\n  mutation OpenPoll($input: DatePollRefInput!) {\n    openDatePoll(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenPollDocument,
    "\n  query StaffPrivacy($countyId: ID!) {\n    privacyNotice(countyId: $countyId) {\n      version\n      isDefault\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    retention(countyId: $countyId) {\n      months\n      soonOver\n    }\n    privacyNotices(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n": typeof types.StaffPrivacyDocument,
    "\n  mutation PublishPrivacyNotice($input: PublishPrivacyNoticeInput!) {\n    publishPrivacyNotice(input: $input) {\n      version\n    }\n  }\n": typeof types.PublishPrivacyNoticeDocument,
    "\n  mutation SetRetention($input: SetRetentionInput!) {\n    setRetention(input: $input) {\n      noticePublished\n    }\n  }\n": typeof types.SetRetentionDocument,
    "\n  query PublicSettings($countyId: ID!) {\n    publicPageSettings(countyId: $countyId) {\n      shown\n      expertNamed\n      aboutPl\n      aboutEn\n      standardPl\n      standardEn\n      revision\n    }\n    accessibilityStatement(countyId: $countyId) {\n      version\n    }\n    accessibilityStatements(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n": typeof types.PublicSettingsDocument,
    "\n  mutation SavePublicPage($input: SavePublicPageInput!) {\n    savePublicPage(input: $input) {\n      revision\n    }\n  }\n": typeof types.SavePublicPageDocument,
    "\n  query StaffStatement($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n": typeof types.StaffStatementDocument,
    "\n  mutation PublishAccessibilityStatement($input: PublishAccessibilityStatementInput!) {\n    publishAccessibilityStatement(input: $input) {\n      version\n    }\n  }\n": typeof types.PublishAccessibilityStatementDocument,
    "\n  query CycleToEdit($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": typeof types.CycleToEditDocument,
    "\n  mutation UpdateCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateCycleDocument,
    "\n  query Cycles($countyId: ID!) {\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        state\n      }\n    }\n  }\n": typeof types.CyclesDocument,
    "\n  query SeasonChoices($countyId: ID!) {\n    seasonTemplates(countyId: $countyId) {\n      id\n      name\n      conferences {\n        theme\n      }\n    }\n    cycles(countyId: $countyId) {\n      state\n      seasonStartYear\n    }\n  }\n": typeof types.SeasonChoicesDocument,
    "\n  mutation CreateCycle($input: CreateCycleInput!) {\n    createCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateCycleDocument,
    "\n  query Season($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      state\n      cancellationReason\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n      conferences {\n        ...ConferenceStanding\n        ...ConferenceTurnout\n        venue {\n          name\n        }\n      }\n    }\n  }\n": typeof types.SeasonDocument,
    "\n  mutation CancelCycle($input: CancelInput!) {\n    cancelCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelCycleDocument,
    "\n  query SeasonSetup($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      expert {\n        id\n        name\n      }\n      conferences {\n        id\n        ordinal\n        state\n        windowFrom\n        venue {\n          name\n        }\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n    participants(countyId: $countyId, limit: 1) {\n      total\n    }\n  }\n": typeof types.SeasonSetupDocument,
    "\n  mutation SetUpCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.SetUpCycleDocument,
    "\n  fragment ConferenceStanding on Conference {\n    id\n    ordinal\n    theme\n    state\n    windowFrom\n    windowTo\n    heldOn\n    startsAt\n    datePoll {\n      id\n      state\n      invitedCount\n      respondedCount\n    }\n  }\n": typeof types.ConferenceStandingFragmentDoc,
    "\n  query SignInProvider($countyId: ID!) {\n    signInProvider(countyId: $countyId) {\n      available\n      redirectUri\n      signInUrl\n      provider {\n        issuer\n        clientId\n        secretGivenAt\n      }\n    }\n  }\n": typeof types.SignInProviderDocument,
    "\n  mutation SaveSignInProvider($input: SaveSignInProviderInput!) {\n    saveSignInProvider(input: $input) {\n      available\n    }\n  }\n": typeof types.SaveSignInProviderDocument,
    "\n  mutation TestSignInProvider($input: SignInProviderRefInput!) {\n    testSignInProvider(input: $input) {\n      ok\n    }\n  }\n": typeof types.TestSignInProviderDocument,
    "\n  mutation RemoveSignInProvider($input: SignInProviderRefInput!) {\n    removeSignInProvider(input: $input) {\n      ok\n    }\n  }\n": typeof types.RemoveSignInProviderDocument,
    "\n  query SupportPage($countyId: ID!) {\n    supportGrants(countyId: $countyId) {\n      id\n      grantedBy\n      reason\n      grantedAt\n      expiresAt\n      revokedAt\n      holds\n      visits {\n        name\n        firstAt\n        lastAt\n      }\n    }\n  }\n": typeof types.SupportPageDocument,
    "\n  mutation GrantSupport($input: GrantSupportInput!) {\n    grantSupport(input: $input) {\n      id\n    }\n  }\n": typeof types.GrantSupportDocument,
    "\n  mutation RevokeSupport($input: RevokeSupportInput!) {\n    revokeSupport(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeSupportDocument,
    "\n  query StaffTeam($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n      role\n      since\n      email\n      lastSignInAt\n      accepted\n    }\n  }\n": typeof types.StaffTeamDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {\n    changeStaffRole(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeStaffRoleDocument,
    "\n  mutation ResendStaffInvitation($input: ResendStaffInvitationInput!) {\n    resendStaffInvitation(input: $input) {\n      ok\n    }\n  }\n": typeof types.ResendStaffInvitationDocument,
    "\n  mutation RemoveStaff($input: RemoveStaffInput!) {\n    removeStaff(input: $input) {\n      ok\n    }\n  }\n": typeof types.RemoveStaffDocument,
    "\n  query Venues($countyId: ID!) {\n    venues(countyId: $countyId) {\n      id\n      name\n      address\n      capacity\n      toldCount\n    }\n  }\n": typeof types.VenuesDocument,
    "\n  mutation UpdateVenue($input: UpdateVenueInput!) {\n    updateVenue(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateVenueDocument,
    "\n  mutation CreateVenue($input: CreateVenueInput!) {\n    createVenue(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateVenueDocument,
};
const documents: Documents = {
    "\n  query CountyCalendar($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      calendar {\n        content\n      }\n    }\n  }\n": types.CountyCalendarDocument,
    "\n  query OwnCalendarFeed {\n    calendarFeed {\n      content\n    }\n  }\n": types.OwnCalendarFeedDocument,
    "\n  query WinterBreaks {\n    winterBreaks {\n      schoolYear\n      voivodeshipCode\n      voivodeship\n      startsOn\n      endsOn\n    }\n  }\n": types.WinterBreaksDocument,
    "\n  mutation SetWinterBreak($input: SetWinterBreakInput!) {\n    setWinterBreak(input: $input) {\n      startsOn\n    }\n  }\n": types.SetWinterBreakDocument,
    "\n  query OperatorCounties {\n    me {\n      memberships {\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    countyStandings {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      managers {\n        ...Manager\n      }\n    }\n  }\n": types.OperatorCountiesDocument,
    "\n  query CountiesToOpen {\n    countyStandings {\n      state\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n  }\n": types.CountiesToOpenDocument,
    "\n  mutation OpenCounty($input: OpenCountyInput!) {\n    openCounty(input: $input) {\n      state\n    }\n  }\n": types.OpenCountyDocument,
    "\n  query OperatorCounty($countyId: ID!) {\n    countyStanding(countyId: $countyId) {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      closedReason\n      managers {\n        ...Manager\n      }\n    }\n  }\n": types.OperatorCountyDocument,
    "\n  mutation InviteFirstManager($input: InviteFirstManagerInput!) {\n    inviteFirstManager(input: $input) {\n      state\n    }\n  }\n": types.InviteFirstManagerDocument,
    "\n  mutation CloseCounty($input: CloseCountyInput!) {\n    closeCounty(input: $input) {\n      state\n    }\n  }\n": types.CloseCountyDocument,
    "\n  mutation ReopenCounty($input: ReopenCountyInput!) {\n    reopenCounty(input: $input) {\n      state\n    }\n  }\n": types.ReopenCountyDocument,
    "\n  query OperatorShell {\n    me {\n      id\n      name\n      invitations {\n        role\n      }\n      memberships {\n        role\n      }\n    }\n  }\n": types.OperatorShellDocument,
    "\n  fragment Manager on CountyManager {\n    name\n    email\n    since\n    accepted\n    lastSignInAt\n  }\n": types.ManagerFragmentDoc,
    "\n  mutation EndAccountSessions($input: EndAccountSessionsInput!) {\n    endAccountSessions(input: $input) {\n      ok\n    }\n  }\n": types.EndAccountSessionsDocument,
    "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n": types.ParticipantCalendarFilesDocument,
    "\n  query OwnDeputyPage {\n    ownDeputy {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      noticeVersion\n      organizationName\n      deputyOf\n      deputy {\n        firstName\n        lastName\n        email\n        since\n      }\n    }\n  }\n": types.OwnDeputyPageDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) {\n      ok\n    }\n  }\n": types.NameDeputyDocument,
    "\n  mutation EndDeputy {\n    endDeputy {\n      ok\n    }\n  }\n": types.EndDeputyDocument,
    "\n  query OwnPersonalData($format: ExportFormat!) {\n    ownPersonalData(format: $format) {\n      fileName\n      contentType\n      content\n    }\n  }\n": types.OwnPersonalDataDocument,
    "\n  query MailChoices {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      consents {\n        kind\n        granted\n      }\n    }\n  }\n": types.MailChoicesDocument,
    "\n  mutation SaveMailChoice($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n": types.SaveMailChoiceDocument,
    "\n  fragment OwnConsents on OwnData {\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n    }\n  }\n": types.OwnConsentsFragmentDoc,
    "\n  query OwnDataPage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      erasureRequestedAt\n      noticeVersion\n      ...OwnFacts\n      ...OwnConsents\n    }\n  }\n": types.OwnDataPageDocument,
    "\n  mutation RenewOwnLinks {\n    renewOwnLinks {\n      ok\n    }\n  }\n": types.RenewOwnLinksDocument,
    "\n  mutation RequestErasure {\n    requestErasure {\n      ok\n    }\n  }\n": types.RequestErasureDocument,
    "\n  mutation SaveOwnConsents($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n": types.SaveOwnConsentsDocument,
    "\n  fragment OwnFacts on OwnData {\n    firstName\n    lastName\n    email\n    phone\n    function\n    organizationName\n    language\n  }\n": types.OwnFactsFragmentDoc,
    "\n  query PollAsAsked($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      ...AskingCounty\n    }\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      note\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        notes {\n          clash\n          text\n        }\n      }\n      conference {\n        id\n        ordinal\n        theme\n        durationMinutes\n        venue {\n          name\n          address\n        }\n        cycle {\n          title\n        }\n      }\n    }\n  }\n": types.PollAsAskedDocument,
    "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) {\n      state\n    }\n  }\n": types.SaveRegistrationDocument,
    "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n": types.SaveAnswersDocument,
    "\n  query SubscribePage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n    }\n  }\n": types.SubscribePageDocument,
    "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      token\n    }\n  }\n": types.CreateCalendarFeedDocument,
    "\n  query ParticipantView($withPlaces: Boolean!) {\n    participantView {\n      today\n      firstName\n      lastName\n      organizationName\n      deputy\n      deputyOf\n      language\n      noticeVersion\n      county {\n        id\n        ...AskingCounty\n      }\n      polls {\n        id\n        conferenceId\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        recordedByOffice\n        decidedSlotId\n        otherAnswered\n        agreement {\n          among\n          slots {\n            slotId\n            agreement\n          }\n        }\n        slots {\n          id\n          heldOn\n          startsAt\n          overrideReason\n          notes {\n            clash\n            text\n          }\n          myChoice\n          isNew\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        windowFrom\n        windowTo\n        takesRegistrations\n        registration {\n          state\n          current\n          heldOn\n          startsAt\n          place\n        }\n        freePlaces @include(if: $withPlaces)\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n": types.ParticipantViewDocument,
    "\n  fragment AskingCounty on County {\n    id\n    name\n    voivodeship\n    profile {\n      officeName\n      contactName\n      contactPhone\n      contactEmail\n    }\n  }\n": types.AskingCountyFragmentDoc,
    "\n  query PublicCountyPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      about\n      officeName\n      contactPhone\n      contactEmail\n      cycles {\n        id\n        title\n        seasonStartYear\n        cancelled\n        undated\n        expertName\n        conferences {\n          id\n          ordinal\n          theme\n          state\n          heldOn\n          startsAt\n          durationMinutes\n          venueName\n          venueAddress\n          agenda {\n            startsAt\n            title\n          }\n        }\n      }\n    }\n  }\n": types.PublicCountyPageDocument,
    "\n  query PublicDirectory {\n    publicCounties {\n      id\n      name\n      voivodeship\n      shown\n    }\n  }\n": types.PublicDirectoryDocument,
    "\n  mutation ConfirmInterest($input: ConfirmInterestInput!) {\n    confirmInterest(input: $input) {\n      ok\n    }\n  }\n": types.ConfirmInterestDocument,
    "\n  query InterestPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      sectors {\n        code\n        name\n      }\n    }\n    privacyNotice(countyId: $countyId) {\n      version\n      pl {\n        controller\n      }\n      en {\n        controller\n      }\n    }\n  }\n": types.InterestPageDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ok\n    }\n  }\n": types.RegisterInterestDocument,
    "\n  query LostLinkPage {\n    openCounties {\n      id\n      name\n      voivodeship\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": types.LostLinkPageDocument,
    "\n  mutation RequestPersonalLink($input: RequestPersonalLinkInput!) {\n    requestPersonalLink(input: $input) {\n      ok\n    }\n  }\n": types.RequestPersonalLinkDocument,
    "\n  fragment NoticeText on NoticeTexts {\n    controller\n    inspector\n    purposes\n    recipients\n    retention\n    rights\n    duty\n    source\n  }\n": types.NoticeTextFragmentDoc,
    "\n  query PrivacyPage($countyId: ID!, $version: Int) {\n    privacyNotice(countyId: $countyId, version: $version) {\n      countyName\n      version\n      publishedAt\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    present: privacyNotice(countyId: $countyId) {\n      version\n    }\n    closedCounties {\n      id\n    }\n  }\n": types.PrivacyPageDocument,
    "\n  query SitemapCounties {\n    publicCounties {\n      id\n      shown\n      cycleIds\n    }\n  }\n": types.SitemapCountiesDocument,
    "\n  fragment StatementWords on StatementTexts {\n    exceptions\n    burden\n    assessment\n    extras\n    apps\n    architecture\n    communication\n  }\n": types.StatementWordsFragmentDoc,
    "\n  fragment Statement on AccessibilityStatement {\n    version\n    publishedAt\n    status\n    siteOpenedOn\n    siteChangedOn\n    drawnUpOn\n    reviewedOn\n    contactName\n    contactEmail\n    contactPhone\n    countyName\n    officeName\n    pl {\n      ...StatementWords\n    }\n    en {\n      ...StatementWords\n    }\n  }\n": types.StatementFragmentDoc,
    "\n  query StatementPage($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n": types.StatementPageDocument,
    "\n  query StatementCounties {\n    publicCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": types.StatementCountiesDocument,
    "\n  mutation SignInWithProvider($input: ProviderSignInInput!) {\n    signInWithProvider(input: $input) {\n      language\n    }\n  }\n": types.SignInWithProviderDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n": types.SignInDocument,
    "\n  query CountiesWithProvider {\n    countiesWithProvider {\n      id\n      name\n      voivodeship\n    }\n  }\n": types.CountiesWithProviderDocument,
    "\n  mutation StartProviderSignIn($input: SignInProviderRefInput!) {\n    startProviderSignIn(input: $input)\n  }\n": types.StartProviderSignInDocument,
    "\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n": types.StartPasskeySignInDocument,
    "\n  mutation SignInWithPasskey($input: PasskeyResponseInput!) {\n    signInWithPasskey(input: $input) {\n      language\n    }\n  }\n": types.SignInWithPasskeyDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  query WaysToSignIn {\n    countiesWithProvider {\n      id\n    }\n  }\n": types.WaysToSignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  query Bearer {\n    me {\n      wholeAccount\n    }\n  }\n": types.BearerDocument,
    "\n  query AccountPage {\n    me {\n      name\n      email\n      language\n      ...OwnCounties\n    }\n    passkeys {\n      id\n      since\n      lastUsedAt\n      browser\n    }\n    sessions {\n      id\n      since\n      lastUsedAt\n      browser\n      current\n    }\n  }\n": types.AccountPageDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      language\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ok\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  fragment OwnCounties on Me {\n    memberships {\n      role\n      supportUntil\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n": types.OwnCountiesFragmentDoc,
    "\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n": types.StartAddingPasskeyDocument,
    "\n  mutation AddPasskey($input: PasskeyResponseInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n": types.AddPasskeyDocument,
    "\n  query AttendanceList($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      takesAttendance\n      takesRegistrations\n      venue {\n        name\n        address\n      }\n      turnout {\n        seats\n        coming\n        present\n      }\n      attendees {\n        state\n        place\n        outdated\n        byHand\n        present\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.AttendanceListDocument,
    "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) {\n      id\n    }\n  }\n": types.RegisterParticipantDocument,
    "\n  mutation NoteAttendance($input: NoteAttendanceInput!) {\n    noteAttendance(input: $input) {\n      id\n    }\n  }\n": types.NoteAttendanceDocument,
    "\n  query AttendanceSheet($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      id\n      name\n    }\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      venue {\n        name\n        address\n      }\n      cycle {\n        id\n        title\n      }\n      attendees {\n        state\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.AttendanceSheetDocument,
    "\n  fragment ConferenceTurnout on Conference {\n    id\n    takesAttendance\n    turnout {\n      seats\n      coming\n      notComing\n      waiting\n      silent\n      present\n      sectors {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n      municipalities {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n    }\n  }\n": types.ConferenceTurnoutFragmentDoc,
    "\n  fragment WaitingThing on AttentionItem {\n    kind\n    title\n    detail\n    urgent\n    conferenceId\n    pollId\n    cycleId\n    participantId\n  }\n": types.WaitingThingFragmentDoc,
    "\n  query ConferencePage($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      state\n      heldOn\n      startsAt\n      cancellationReason\n      toldCount\n      ...ConferenceTurnout\n      venue {\n        name\n        address\n      }\n      agenda {\n        startsAt\n        title\n      }\n      cycle {\n        id\n        title\n        state\n      }\n      datePoll {\n        id\n        state\n        deadline\n        invitedCount\n        respondedCount\n        winnerExplanation\n        messages {\n          subjectId\n          occasion\n          occasionName\n          dueAt\n          pending\n          sent\n          failed\n          cancelled\n        }\n      }\n    }\n  }\n": types.ConferencePageDocument,
    "\n  mutation CancelConference($input: CancelInput!) {\n    cancelConference(input: $input) {\n      id\n    }\n  }\n": types.CancelConferenceDocument,
    "\n  query ConferenceToEdit($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      themePl\n      themeEn\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      seats\n      toldCount\n      venue {\n        id\n      }\n      agenda {\n        startsAt\n        title\n      }\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.ConferenceToEditDocument,
    "\n  mutation UpdateConference($input: UpdateConferenceInput!) {\n    updateConference(input: $input) {\n      id\n    }\n  }\n": types.UpdateConferenceDocument,
    "\n  query ConferenceToMove($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      toldCount\n      calendar {\n        day\n        obstacles {\n          kind\n          message\n        }\n      }\n    }\n  }\n": types.ConferenceToMoveDocument,
    "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      id\n    }\n  }\n": types.MoveConferenceDocument,
    "\n  query StaffHome($countyId: ID!) {\n    needsAttention(countyId: $countyId) {\n      ...WaitingThing\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        ...ConferenceStanding\n      }\n    }\n  }\n": types.StaffHomeDocument,
    "\n  query InterestList($countyId: ID!) {\n    interests(countyId: $countyId) {\n      id\n      firstName\n      lastName\n      email\n      organizationName\n      sectorCode\n      message\n      state\n      confirmedAt\n      decidedAt\n      knownAs {\n        id\n        firstName\n        lastName\n        active\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n  }\n": types.InterestListDocument,
    "\n  mutation AcceptInterest($input: AcceptInterestInput!) {\n    acceptInterest(input: $input) {\n      participantId\n    }\n  }\n": types.AcceptInterestDocument,
    "\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      ok\n    }\n  }\n": types.DeclineInterestDocument,
    "\n  query Journal(\n    $countyId: ID!\n    $actorId: ID\n    $kind: JournalKind\n    $search: String\n    $subjectId: ID\n    $from: IsoDay\n    $to: IsoDay\n    $before: String\n  ) {\n    journal(\n      countyId: $countyId\n      actorId: $actorId\n      kind: $kind\n      search: $search\n      subjectId: $subjectId\n      from: $from\n      to: $to\n      before: $before\n    ) {\n      subject\n      older\n      events {\n        id\n        at\n        who\n        origin\n        sentence\n        changes {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n": types.JournalDocument,
    "\n  query JournalActors($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.JournalActorsDocument,
    "\n  query StaffShell($countyId: ID!) {\n    me {\n      id\n      name\n      operator\n      invitations {\n        role\n      }\n      memberships {\n        role\n        actions\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    county(countyId: $countyId) {\n      id\n      name\n      nameGenitive\n      voivodeship\n    }\n  }\n": types.StaffShellDocument,
    "\n  query LetterheadPage($countyId: ID!) {\n    letterhead(countyId: $countyId) {\n      signaturePl\n      signatureEn\n      version\n      logo {\n        url\n        alt\n        width\n        height\n        size\n      }\n    }\n  }\n": types.LetterheadPageDocument,
    "\n  mutation SaveSignature($input: SaveSignatureInput!) {\n    saveSignature(input: $input) {\n      ok\n    }\n  }\n": types.SaveSignatureDocument,
    "\n  mutation SaveLogo($input: SaveLogoInput!) {\n    saveLogo(input: $input) {\n      ok\n    }\n  }\n": types.SaveLogoDocument,
    "\n  mutation RemoveLogo($input: RemoveLogoInput!) {\n    removeLogo(input: $input) {\n      ok\n    }\n  }\n": types.RemoveLogoDocument,
    "\n  query OutboxGroups($countyId: ID!, $conferenceId: ID, $offset: Int!, $limit: Int!) {\n    outboxGroups(countyId: $countyId, conferenceId: $conferenceId, offset: $offset, limit: $limit) {\n      total\n      items {\n        subjectId\n        occasion\n        occasionName\n        revision\n        toStaff\n        dueAt\n        nextAt\n        lastSentAt\n        counts {\n          standing\n          count\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n": types.OutboxGroupsDocument,
    "\n  query MessageReaders($countyId: ID!, $search: String) {\n    participants(countyId: $countyId, filter: { search: $search, state: ALL }, limit: 20) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        email\n        organization {\n          name\n        }\n      }\n    }\n  }\n": types.MessageReadersDocument,
    "\n  fragment MessageLine on OutboxMessage {\n    id\n    subjectId\n    occasion\n    occasionName\n    standing\n    dueAt\n    nextAt\n    sentAt\n    reason\n    serverLine\n    conference {\n      id\n      ordinal\n    }\n    participant {\n      id\n      firstName\n      lastName\n      email\n      organization {\n        name\n      }\n    }\n    staffMember {\n      name\n    }\n  }\n": types.MessageLineFragmentDoc,
    "\n  query StandingPauses($countyId: ID!) {\n    mailPauses(countyId: $countyId) {\n      id\n      reason\n      pausedAt\n      until\n      waiting\n      conference {\n        id\n        ordinal\n      }\n      pausedBy {\n        name\n      }\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      conferences {\n        id\n        ordinal\n        state\n      }\n    }\n  }\n": types.StandingPausesDocument,
    "\n  query OutboxMessages(\n    $countyId: ID!\n    $participantId: ID\n    $subjectId: ID\n    $conferenceId: ID\n    $occasion: String\n    $revision: Int\n    $standing: MessageStanding\n    $search: String\n    $offset: Int!\n    $limit: Int!\n  ) {\n    outboxMessages(\n      countyId: $countyId\n      participantId: $participantId\n      subjectId: $subjectId\n      conferenceId: $conferenceId\n      occasion: $occasion\n      revision: $revision\n      standing: $standing\n      search: $search\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      counts {\n        standing\n        count\n      }\n      items {\n        ...MessageLine\n      }\n    }\n  }\n": types.OutboxMessagesDocument,
    "\n  mutation PauseMail($input: PauseMailInput!) {\n    pauseMail(input: $input) {\n      ok\n    }\n  }\n": types.PauseMailDocument,
    "\n  mutation ResumeMail($input: ResumeMailInput!) {\n    resumeMail(input: $input) {\n      ok\n    }\n  }\n": types.ResumeMailDocument,
    "\n  query MessageReader($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      withoutMail\n      organization {\n        name\n      }\n    }\n  }\n": types.MessageReaderDocument,
    "\n  query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language!) {\n    messagePreview(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      subject\n      html\n      text\n      sentTo\n      lastSentAt\n    }\n    letterWordings(countyId: $countyId) {\n      occasion\n    }\n    ownTrial(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n": types.MessagePreviewDocument,
    "\n  fragment TrialStanding on Trial {\n    requestedAt\n    sentAt\n    failure\n  }\n": types.TrialStandingFragmentDoc,
    "\n  mutation SendTrial($input: SendTrialInput!) {\n    sendTrial(input: $input) {\n      ok\n    }\n  }\n": types.SendTrialDocument,
    "\n  query LetterWordings($countyId: ID!) {\n    letterWordings(countyId: $countyId) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n      }\n    }\n  }\n": types.LetterWordingsDocument,
    "\n  query LetterPage($countyId: ID!, $occasion: String!, $language: Language!) {\n    letterWording(countyId: $countyId, occasion: $occasion, language: $language) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n        greeting\n        opening\n        closing\n      }\n      standard {\n        subject\n        greeting\n        opening\n        closing\n      }\n      placeholders {\n        name\n        meaning\n      }\n    }\n    ownTrial(countyId: $countyId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n": types.LetterPageDocument,
    "\n  query LetterDraft(\n    $countyId: ID!\n    $occasion: String!\n    $language: Language!\n    $subject: String!\n    $greeting: String!\n    $opening: String!\n    $closing: String\n  ) {\n    letterDraft(\n      countyId: $countyId\n      occasion: $occasion\n      language: $language\n      subject: $subject\n      greeting: $greeting\n      opening: $opening\n      closing: $closing\n    ) {\n      subject\n      text\n      html\n    }\n  }\n": types.LetterDraftDocument,
    "\n  mutation SaveLetterWording($input: SaveLetterWordingInput!) {\n    saveLetterWording(input: $input) {\n      ok\n    }\n  }\n": types.SaveLetterWordingDocument,
    "\n  mutation RestoreLetterWording($input: RestoreLetterWordingInput!) {\n    restoreLetterWording(input: $input) {\n      ok\n    }\n  }\n": types.RestoreLetterWordingDocument,
    "\n  query OrganizationToEdit($countyId: ID!, $id: ID!, $isNew: Boolean!) {\n    organization(countyId: $countyId, id: $id) @skip(if: $isNew) {\n      id\n      name\n      sector {\n        code\n      }\n      municipality {\n        name\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.OrganizationToEditDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      id\n    }\n  }\n": types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n    }\n  }\n": types.UpdateOrganizationDocument,
    "\n  query Organizations($countyId: ID!, $search: String) {\n    organizations(countyId: $countyId, search: $search) {\n      id\n      name\n      participantCount\n      sector {\n        name\n      }\n      municipality {\n        name\n      }\n    }\n  }\n": types.OrganizationsDocument,
    "\n  query OrganizationsToMerge($countyId: ID!, $id: ID!) {\n    organization(countyId: $countyId, id: $id) {\n      ...OrganizationToMerge\n    }\n    organizations(countyId: $countyId) {\n      ...OrganizationToMerge\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.OrganizationsToMergeDocument,
    "\n  fragment OrganizationToMerge on Organization {\n    id\n    name\n    participantCount\n    sector {\n      code\n      name\n    }\n    municipality {\n      name\n    }\n  }\n": types.OrganizationToMergeFragmentDoc,
    "\n  mutation MergeOrganizations($input: MergeOrganizationsInput!) {\n    mergeOrganizations(input: $input) {\n      id\n    }\n  }\n": types.MergeOrganizationsDocument,
    "\n  query SectorsToEdit($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      namePl\n      nameEn\n      retired\n      organizationCount\n    }\n  }\n": types.SectorsToEditDocument,
    "\n  mutation CreateSector($input: CreateSectorInput!) {\n    createSector(input: $input) {\n      code\n    }\n  }\n": types.CreateSectorDocument,
    "\n  mutation UpdateSector($input: UpdateSectorInput!) {\n    updateSector(input: $input) {\n      code\n    }\n  }\n": types.UpdateSectorDocument,
    "\n  mutation MoveSector($input: MoveSectorInput!) {\n    moveSector(input: $input) {\n      code\n    }\n  }\n": types.MoveSectorDocument,
    "\n  mutation RetireSector($input: RetireSectorInput!) {\n    retireSector(input: $input) {\n      code\n    }\n  }\n": types.RetireSectorDocument,
    "\n  mutation RemoveSector($input: SectorRefInput!) {\n    removeSector(input: $input) {\n      ok\n    }\n  }\n": types.RemoveSectorDocument,
    "\n  query MyCounties {\n    me {\n      id\n      memberships {\n        role\n        actions\n        county {\n          id\n          name\n          voivodeship\n        }\n        needsAttention {\n          ...WaitingThing\n        }\n        cycles {\n          id\n          title\n          state\n          conferences {\n            ...ConferenceStanding\n          }\n        }\n      }\n      invitations {\n        ...Invitation\n      }\n      closedCounties {\n        id\n        name\n        voivodeship\n      }\n      operator\n    }\n    keptDays\n  }\n": types.MyCountiesDocument,
    "\n  query WhoAmI {\n    me {\n      operator\n      wholeAccount\n      memberships {\n        role\n        county {\n          id\n        }\n      }\n      invitations {\n        role\n      }\n      closedCounties {\n        id\n      }\n    }\n  }\n": types.WhoAmIDocument,
    "\n  mutation KeepDays($input: OwnDaysInput!) {\n    keepDays(input: $input)\n  }\n": types.KeepDaysDocument,
    "\n  mutation FreeDays($input: OwnDaysInput!) {\n    freeDays(input: $input)\n  }\n": types.FreeDaysDocument,
    "\n  fragment Invitation on Invited {\n    role\n    county {\n      id\n      name\n      voivodeship\n    }\n  }\n": types.InvitationFragmentDoc,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ok\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation LeaveCounty($input: LeaveCountyInput!) {\n    leaveCounty(input: $input) {\n      ok\n    }\n  }\n": types.LeaveCountyDocument,
    "\n  query StillSomebody {\n    me {\n      id\n    }\n  }\n": types.StillSomebodyDocument,
    "\n  query BulkChoices($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.BulkChoicesDocument,
    "\n  query PreviewBulkChange($input: BulkChangeInput!) {\n    bulkPreview(input: $input) {\n      meant\n      changed\n      people {\n        id\n        firstName\n        lastName\n      }\n      organizations\n      others\n      digest\n    }\n  }\n": types.PreviewBulkChangeDocument,
    "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      id\n    }\n  }\n": types.ApplyBulkChangeDocument,
    "\n  fragment DeadAddress on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    addressFailedAt\n    addressFailure\n  }\n": types.DeadAddressFragmentDoc,
    "\n  query DeputyOfPerson($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      active\n      deputy {\n        id\n        firstName\n        lastName\n        email\n      }\n      standsInFor {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n": types.DeputyOfPersonDocument,
    "\n  mutation NameDeputyFor($input: NameDeputyForInput!) {\n    nameDeputyFor(input: $input) {\n      id\n    }\n  }\n": types.NameDeputyForDocument,
    "\n  mutation EndDeputyOf($input: ParticipantRefInput!) {\n    endDeputyOf(input: $input) {\n      id\n    }\n  }\n": types.EndDeputyOfDocument,
    "\n  query Duplicates($countyId: ID!) {\n    duplicates(countyId: $countyId) {\n      reasons\n      first {\n        ...PersonInPair\n      }\n      second {\n        ...PersonInPair\n      }\n    }\n  }\n": types.DuplicatesDocument,
    "\n  fragment PersonInPair on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    organization {\n      name\n    }\n  }\n": types.PersonInPairFragmentDoc,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      ok\n    }\n  }\n": types.KeepApartDocument,
    "\n  query ErasurePage($countyId: ID!, $id: ID!) {\n    erasure(countyId: $countyId, id: $id) {\n      participant {\n        id\n        firstName\n        lastName\n        email\n        phone\n        erased\n        erasureRequestedAt\n      }\n      answers\n      comments\n      owed\n      sent\n    }\n  }\n": types.ErasurePageDocument,
    "\n  mutation EraseParticipant($input: ParticipantRefInput!) {\n    eraseParticipant(input: $input) {\n      ok\n    }\n  }\n": types.EraseParticipantDocument,
    "\n  mutation DismissErasureRequest($input: ParticipantRefInput!) {\n    dismissErasureRequest(input: $input) {\n      ok\n    }\n  }\n": types.DismissErasureRequestDocument,
    "\n  mutation ExportPersonalData($input: ExportPersonalDataInput!) {\n    exportPersonalData(input: $input) {\n      fileName\n      contentType\n      content\n    }\n  }\n": types.ExportPersonalDataDocument,
    "\n  query FailedMessages($countyId: ID!, $offset: Int!, $limit: Int!) {\n    participants(countyId: $countyId, filter: { addressFailed: true }, limit: 200) {\n      items {\n        ...DeadAddress\n      }\n    }\n    failedMessages(countyId: $countyId, offset: $offset, limit: $limit) {\n      total\n      items {\n        id\n        occasionName\n        failedAt\n        reason\n        serverLine\n        participant {\n          id\n          firstName\n          lastName\n          email\n          organization {\n            name\n          }\n        }\n        staffMember {\n          name\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n": types.FailedMessagesDocument,
    "\n  mutation RetryMessage($input: RetryMessageInput!) {\n    retryMessage(input: $input) {\n      ok\n    }\n  }\n": types.RetryMessageDocument,
    "\n  query ImportPreview($countyId: ID!, $id: ID!) {\n    participantImport(countyId: $countyId, id: $id) {\n      id\n      fileName\n      appliedAt\n      added\n      changed\n      same\n      refused\n      newOrganizations\n      ignoredColumns\n      applicable\n      planDigest\n      rows {\n        line\n        outcome\n        firstName\n        lastName\n        email\n        organization\n        sector\n        changes {\n          column\n          before\n          after\n        }\n        issues {\n          column\n          message\n        }\n      }\n    }\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  mutation ApplyImport($input: ApplyParticipantImportInput!) {\n    applyParticipantImport(input: $input) {\n      id\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation PreviewImport($input: PreviewParticipantImportInput!) {\n    previewParticipantImport(input: $input) {\n      id\n    }\n  }\n": types.PreviewImportDocument,
    "\n  query Participants(\n    $countyId: ID!\n    $filter: ParticipantFilter\n    $order: ParticipantOrder\n    $descending: Boolean\n    $offset: Int\n    $limit: Int\n  ) {\n    participants(\n      countyId: $countyId\n      filter: $filter\n      order: $order\n      descending: $descending\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      items {\n        id\n        ...PersonInTable\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    latestBulkChange(countyId: $countyId) {\n      ...DoneForMany\n    }\n  }\n": types.ParticipantsDocument,
    "\n  query MergePreview($countyId: ID!, $firstId: ID!, $secondId: ID!) {\n    mergePreview(countyId: $countyId, firstId: $firstId, secondId: $secondId) {\n      bothAnswered\n      first {\n        ...SideToMerge\n      }\n      second {\n        ...SideToMerge\n      }\n    }\n  }\n": types.MergePreviewDocument,
    "\n  fragment SideToMerge on MergeSide {\n    answered\n    sent\n    consents\n    participant {\n      ...PersonToMerge\n    }\n  }\n": types.SideToMergeFragmentDoc,
    "\n  fragment PersonToMerge on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    language\n    active\n    erased\n    mergedInto\n    organization {\n      id\n      name\n    }\n  }\n": types.PersonToMergeFragmentDoc,
    "\n  mutation MergeParticipants($input: MergeParticipantsInput!) {\n    mergeParticipants(input: $input) {\n      id\n    }\n  }\n": types.MergeParticipantsDocument,
    "\n  query OrganizationChoices($countyId: ID!) {\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.OrganizationChoicesDocument,
    "\n  mutation CreateParticipant($input: CreateParticipantInput!) {\n    createParticipant(input: $input) {\n      id\n    }\n  }\n": types.CreateParticipantDocument,
    "\n  fragment PersonInTable on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    active\n    withoutMail\n    lastLetterFailed\n    organization {\n      name\n      sector {\n        name\n      }\n    }\n  }\n": types.PersonInTableFragmentDoc,
    "\n  fragment PersonPrivacy on Participant {\n    id\n    phone\n    withoutMail\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n      note\n      noticeVersion\n    }\n    noticesShown {\n      version\n      way\n      shownAt\n    }\n  }\n": types.PersonPrivacyFragmentDoc,
    "\n  query PersonPage($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      phone\n      function\n      language\n      active\n      erased\n      mergedInto\n      erasureRequestedAt\n      ...PersonPrivacy\n      ...DeadAddress\n      organization {\n        id\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.PersonPageDocument,
    "\n  mutation UpdateParticipant($input: UpdateParticipantInput!) {\n    updateParticipant(input: $input) {\n      id\n    }\n  }\n": types.UpdateParticipantDocument,
    "\n  mutation DeactivateParticipant($input: ParticipantRefInput!) {\n    deactivateParticipant(input: $input) {\n      id\n    }\n  }\n": types.DeactivateParticipantDocument,
    "\n  mutation ReactivateParticipant($input: ParticipantRefInput!) {\n    reactivateParticipant(input: $input) {\n      id\n    }\n  }\n": types.ReactivateParticipantDocument,
    "\n  mutation ResendPersonalLink($input: ParticipantRefInput!) {\n    resendPersonalLink(input: $input) {\n      ok\n    }\n  }\n": types.ResendPersonalLinkDocument,
    "\n  mutation RenewPersonalLinks($input: ParticipantRefInput!) {\n    renewPersonalLinks(input: $input) {\n      ok\n    }\n  }\n": types.RenewPersonalLinksDocument,
    "\n  mutation RevokePersonalLinks($input: ParticipantRefInput!) {\n    revokePersonalLinks(input: $input) {\n      ok\n    }\n  }\n": types.RevokePersonalLinksDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ok\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation ConfirmAddress($input: ParticipantRefInput!) {\n    confirmAddress(input: $input) {\n      id\n    }\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation ExportParticipants($input: ExportParticipantsInput!) {\n    exportParticipants(input: $input) {\n      fileName\n      contentType\n      contentBase64\n    }\n  }\n": types.ExportParticipantsDocument,
    "\n  fragment DoneForMany on BulkChange {\n    id\n    kind\n    people\n    undoneAt\n    undoableUntil\n    kept\n  }\n": types.DoneForManyFragmentDoc,
    "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      id\n    }\n  }\n": types.UndoBulkChangeDocument,
    "\n  query WelcomeNow($countyId: ID!) {\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n": types.WelcomeNowDocument,
    "\n  fragment Welcome on Welcome {\n    polls\n    conferences\n  }\n": types.WelcomeFragmentDoc,
    "\n  query CallOfPerson($countyId: ID!, $id: ID!, $participantId: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      person(participantId: $participantId) {\n        respondedAt\n        choices\n        comment\n        byTelephone\n        recordedBy {\n          name\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CallOfPersonDocument,
    "\n  mutation RecordAnswers($input: RecordAnswersInput!) {\n    recordAnswers(input: $input) {\n      id\n    }\n  }\n": types.RecordAnswersDocument,
    "\n  query CallList($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      deadline\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      people {\n        required\n        respondedAt\n        calledAt\n        calledBy {\n          name\n        }\n        lastMessage {\n          occasionName\n          fate\n          at\n          reason\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n            sector {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CallListDocument,
    "\n  mutation MarkCalled($input: MarkCalledInput!) {\n    markCalled(input: $input) {\n      id\n    }\n  }\n": types.MarkCalledDocument,
    "\n  query PollToEdit($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      quorumTotal\n      note\n      showsAgreement\n      slots {\n        heldOn\n        startsAt\n        overrideReason\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n      }\n      conference {\n        ...PollFormConference\n      }\n    }\n    ...PollFormChoices\n  }\n": types.PollToEditDocument,
    "\n  mutation UpdateDatePoll($input: UpdateDatePollInput!) {\n    updateDatePoll(input: $input) {\n      id\n    }\n  }\n": types.UpdateDatePollDocument,
    "\n  query PollMatrix($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        tally {\n          yes\n          ifNeedBe\n        }\n      }\n      people {\n        required\n        respondedAt\n        byTelephone\n        choices\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n            sector {\n              code\n              name\n            }\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PollMatrixDocument,
    "\n  query PollToPrepare($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      ...PollFormConference\n      datePoll {\n        id\n        state\n      }\n      suggestedSlots {\n        heldOn\n        startsAt\n      }\n    }\n    ...PollFormChoices\n  }\n": types.PollToPrepareDocument,
    "\n  mutation CreateDatePoll($input: CreateDatePollInput!) {\n    createDatePoll(input: $input) {\n      id\n    }\n  }\n": types.CreateDatePollDocument,
    "\n  mutation ExtendPoll($input: ExtendDatePollInput!) {\n    extendDatePoll(input: $input) {\n      id\n    }\n  }\n": types.ExtendPollDocument,
    "\n  mutation AddSlot($input: AddDateSlotInput!) {\n    addDateSlot(input: $input) {\n      id\n    }\n  }\n": types.AddSlotDocument,
    "\n  mutation ClosePoll($input: DatePollRefInput!) {\n    closeDatePoll(input: $input) {\n      id\n    }\n  }\n": types.ClosePollDocument,
    "\n  mutation DecidePoll($input: DecideDatePollInput!) {\n    decideDatePoll(input: $input) {\n      id\n    }\n  }\n": types.DecidePollDocument,
    "\n  mutation CancelPoll($input: CancelInput!) {\n    cancelDatePoll(input: $input) {\n      id\n    }\n  }\n": types.CancelPollDocument,
    "\n  fragment PollFormConference on Conference {\n    id\n    ordinal\n    theme\n    calendar {\n      day\n      obstacles {\n        kind\n        message\n      }\n    }\n  }\n": types.PollFormConferenceFragmentDoc,
    "\n  fragment PollFormChoices on Query {\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    participants(countyId: $countyId, limit: 500) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        organization {\n          name\n        }\n      }\n    }\n  }\n": types.PollFormChoicesFragmentDoc,
    "\n  query PollPage($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      opensAt\n      openedAt\n      deadline\n      quorumTotal\n      note\n      closedAt\n      closingReason\n      winnerExplanation\n      alternatives\n      invitedCount\n      respondedCount\n      closedBy {\n        name\n      }\n      decidedSlot {\n        id\n        heldOn\n        startsAt\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n        firstName\n        lastName\n      }\n      conference {\n        id\n        ordinal\n        theme\n        heldOn\n        startsAt\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        addedAt\n        tally {\n          yes\n          ifNeedBe\n          no\n          unanswered\n          eligible\n          rank\n          explanation\n          reasons\n          behind\n        }\n      }\n      firstResponses\n      answersBySector {\n        invited\n        responded\n        sector {\n          code\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      answersByMunicipality {\n        invited\n        responded\n        municipality {\n          id\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      comments {\n        comment\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n          }\n        }\n      }\n      messages {\n        subjectId\n        occasion\n        occasionName\n        dueAt\n        pending\n        sent\n        failed\n        cancelled\n      }\n    }\n  }\n": types.PollPageDocument,
    "\n  query PollToSend($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      conference {\n        ordinal\n        theme\n      }\n      sending {\n        waitsUntil\n        obstacle\n        readers {\n          language\n          count\n        }\n      }\n    }\n    PL: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: PL) {\n      subject\n      html\n    }\n    EN: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: EN) {\n      subject\n      html\n    }\n  }\n": types.PollToSendDocument,
    "\n  mutation OpenPoll($input: DatePollRefInput!) {\n    openDatePoll(input: $input) {\n      id\n    }\n  }\n": types.OpenPollDocument,
    "\n  query StaffPrivacy($countyId: ID!) {\n    privacyNotice(countyId: $countyId) {\n      version\n      isDefault\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    retention(countyId: $countyId) {\n      months\n      soonOver\n    }\n    privacyNotices(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n": types.StaffPrivacyDocument,
    "\n  mutation PublishPrivacyNotice($input: PublishPrivacyNoticeInput!) {\n    publishPrivacyNotice(input: $input) {\n      version\n    }\n  }\n": types.PublishPrivacyNoticeDocument,
    "\n  mutation SetRetention($input: SetRetentionInput!) {\n    setRetention(input: $input) {\n      noticePublished\n    }\n  }\n": types.SetRetentionDocument,
    "\n  query PublicSettings($countyId: ID!) {\n    publicPageSettings(countyId: $countyId) {\n      shown\n      expertNamed\n      aboutPl\n      aboutEn\n      standardPl\n      standardEn\n      revision\n    }\n    accessibilityStatement(countyId: $countyId) {\n      version\n    }\n    accessibilityStatements(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n": types.PublicSettingsDocument,
    "\n  mutation SavePublicPage($input: SavePublicPageInput!) {\n    savePublicPage(input: $input) {\n      revision\n    }\n  }\n": types.SavePublicPageDocument,
    "\n  query StaffStatement($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n": types.StaffStatementDocument,
    "\n  mutation PublishAccessibilityStatement($input: PublishAccessibilityStatementInput!) {\n    publishAccessibilityStatement(input: $input) {\n      version\n    }\n  }\n": types.PublishAccessibilityStatementDocument,
    "\n  query CycleToEdit($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n  }\n": types.CycleToEditDocument,
    "\n  mutation UpdateCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n": types.UpdateCycleDocument,
    "\n  query Cycles($countyId: ID!) {\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        state\n      }\n    }\n  }\n": types.CyclesDocument,
    "\n  query SeasonChoices($countyId: ID!) {\n    seasonTemplates(countyId: $countyId) {\n      id\n      name\n      conferences {\n        theme\n      }\n    }\n    cycles(countyId: $countyId) {\n      state\n      seasonStartYear\n    }\n  }\n": types.SeasonChoicesDocument,
    "\n  mutation CreateCycle($input: CreateCycleInput!) {\n    createCycle(input: $input) {\n      id\n    }\n  }\n": types.CreateCycleDocument,
    "\n  query Season($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      state\n      cancellationReason\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n      conferences {\n        ...ConferenceStanding\n        ...ConferenceTurnout\n        venue {\n          name\n        }\n      }\n    }\n  }\n": types.SeasonDocument,
    "\n  mutation CancelCycle($input: CancelInput!) {\n    cancelCycle(input: $input) {\n      id\n    }\n  }\n": types.CancelCycleDocument,
    "\n  query SeasonSetup($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      expert {\n        id\n        name\n      }\n      conferences {\n        id\n        ordinal\n        state\n        windowFrom\n        venue {\n          name\n        }\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n    participants(countyId: $countyId, limit: 1) {\n      total\n    }\n  }\n": types.SeasonSetupDocument,
    "\n  mutation SetUpCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n": types.SetUpCycleDocument,
    "\n  fragment ConferenceStanding on Conference {\n    id\n    ordinal\n    theme\n    state\n    windowFrom\n    windowTo\n    heldOn\n    startsAt\n    datePoll {\n      id\n      state\n      invitedCount\n      respondedCount\n    }\n  }\n": types.ConferenceStandingFragmentDoc,
    "\n  query SignInProvider($countyId: ID!) {\n    signInProvider(countyId: $countyId) {\n      available\n      redirectUri\n      signInUrl\n      provider {\n        issuer\n        clientId\n        secretGivenAt\n      }\n    }\n  }\n": types.SignInProviderDocument,
    "\n  mutation SaveSignInProvider($input: SaveSignInProviderInput!) {\n    saveSignInProvider(input: $input) {\n      available\n    }\n  }\n": types.SaveSignInProviderDocument,
    "\n  mutation TestSignInProvider($input: SignInProviderRefInput!) {\n    testSignInProvider(input: $input) {\n      ok\n    }\n  }\n": types.TestSignInProviderDocument,
    "\n  mutation RemoveSignInProvider($input: SignInProviderRefInput!) {\n    removeSignInProvider(input: $input) {\n      ok\n    }\n  }\n": types.RemoveSignInProviderDocument,
    "\n  query SupportPage($countyId: ID!) {\n    supportGrants(countyId: $countyId) {\n      id\n      grantedBy\n      reason\n      grantedAt\n      expiresAt\n      revokedAt\n      holds\n      visits {\n        name\n        firstAt\n        lastAt\n      }\n    }\n  }\n": types.SupportPageDocument,
    "\n  mutation GrantSupport($input: GrantSupportInput!) {\n    grantSupport(input: $input) {\n      id\n    }\n  }\n": types.GrantSupportDocument,
    "\n  mutation RevokeSupport($input: RevokeSupportInput!) {\n    revokeSupport(input: $input) {\n      id\n    }\n  }\n": types.RevokeSupportDocument,
    "\n  query StaffTeam($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n      role\n      since\n      email\n      lastSignInAt\n      accepted\n    }\n  }\n": types.StaffTeamDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {\n    changeStaffRole(input: $input) {\n      id\n    }\n  }\n": types.ChangeStaffRoleDocument,
    "\n  mutation ResendStaffInvitation($input: ResendStaffInvitationInput!) {\n    resendStaffInvitation(input: $input) {\n      ok\n    }\n  }\n": types.ResendStaffInvitationDocument,
    "\n  mutation RemoveStaff($input: RemoveStaffInput!) {\n    removeStaff(input: $input) {\n      ok\n    }\n  }\n": types.RemoveStaffDocument,
    "\n  query Venues($countyId: ID!) {\n    venues(countyId: $countyId) {\n      id\n      name\n      address\n      capacity\n      toldCount\n    }\n  }\n": types.VenuesDocument,
    "\n  mutation UpdateVenue($input: UpdateVenueInput!) {\n    updateVenue(input: $input) {\n      id\n    }\n  }\n": types.UpdateVenueDocument,
    "\n  mutation CreateVenue($input: CreateVenueInput!) {\n    createVenue(input: $input) {\n      id\n    }\n  }\n": types.CreateVenueDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyCalendar($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      calendar {\n        content\n      }\n    }\n  }\n"): typeof import('./graphql.js').CountyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCalendarFeed {\n    calendarFeed {\n      content\n    }\n  }\n"): typeof import('./graphql.js').OwnCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WinterBreaks {\n    winterBreaks {\n      schoolYear\n      voivodeshipCode\n      voivodeship\n      startsOn\n      endsOn\n    }\n  }\n"): typeof import('./graphql.js').WinterBreaksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWinterBreak($input: SetWinterBreakInput!) {\n    setWinterBreak(input: $input) {\n      startsOn\n    }\n  }\n"): typeof import('./graphql.js').SetWinterBreakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorCounties {\n    me {\n      memberships {\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    countyStandings {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      managers {\n        ...Manager\n      }\n    }\n  }\n"): typeof import('./graphql.js').OperatorCountiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountiesToOpen {\n    countyStandings {\n      state\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n  }\n"): typeof import('./graphql.js').CountiesToOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCounty($input: OpenCountyInput!) {\n    openCounty(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').OpenCountyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorCounty($countyId: ID!) {\n    countyStanding(countyId: $countyId) {\n      county {\n        id\n        name\n        voivodeship\n      }\n      state\n      officeName\n      staffCount\n      closedAt\n      closedReason\n      managers {\n        ...Manager\n      }\n    }\n  }\n"): typeof import('./graphql.js').OperatorCountyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteFirstManager($input: InviteFirstManagerInput!) {\n    inviteFirstManager(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').InviteFirstManagerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCounty($input: CloseCountyInput!) {\n    closeCounty(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').CloseCountyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCounty($input: ReopenCountyInput!) {\n    reopenCounty(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').ReopenCountyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorShell {\n    me {\n      id\n      name\n      invitations {\n        role\n      }\n      memberships {\n        role\n      }\n    }\n  }\n"): typeof import('./graphql.js').OperatorShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Manager on CountyManager {\n    name\n    email\n    since\n    accepted\n    lastSignInAt\n  }\n"): typeof import('./graphql.js').ManagerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAccountSessions($input: EndAccountSessionsInput!) {\n    endAccountSessions(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').EndAccountSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantCalendarFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDeputyPage {\n    ownDeputy {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      noticeVersion\n      organizationName\n      deputyOf\n      deputy {\n        firstName\n        lastName\n        email\n        since\n      }\n    }\n  }\n"): typeof import('./graphql.js').OwnDeputyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').NameDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeputy {\n    endDeputy {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').EndDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPersonalData($format: ExportFormat!) {\n    ownPersonalData(format: $format) {\n      fileName\n      contentType\n      content\n    }\n  }\n"): typeof import('./graphql.js').OwnPersonalDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailChoices {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      consents {\n        kind\n        granted\n      }\n    }\n  }\n"): typeof import('./graphql.js').MailChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMailChoice($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SaveMailChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnConsents on OwnData {\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n    }\n  }\n"): typeof import('./graphql.js').OwnConsentsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataPage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n      erasureRequestedAt\n      noticeVersion\n      ...OwnFacts\n      ...OwnConsents\n    }\n  }\n"): typeof import('./graphql.js').OwnDataPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewOwnLinks {\n    renewOwnLinks {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RenewOwnLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestErasure {\n    requestErasure {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RequestErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOwnConsents($input: SaveOwnConsentsInput!) {\n    saveOwnConsents(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SaveOwnConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnFacts on OwnData {\n    firstName\n    lastName\n    email\n    phone\n    function\n    organizationName\n    language\n  }\n"): typeof import('./graphql.js').OwnFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollAsAsked($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      ...AskingCounty\n    }\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      note\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        notes {\n          clash\n          text\n        }\n      }\n      conference {\n        id\n        ordinal\n        theme\n        durationMinutes\n        venue {\n          name\n          address\n        }\n        cycle {\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PollAsAskedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').SaveRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').SaveAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubscribePage {\n    ownData {\n      county {\n        id\n        ...AskingCounty\n      }\n      language\n    }\n  }\n"): typeof import('./graphql.js').SubscribePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      token\n    }\n  }\n"): typeof import('./graphql.js').CreateCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantView($withPlaces: Boolean!) {\n    participantView {\n      today\n      firstName\n      lastName\n      organizationName\n      deputy\n      deputyOf\n      language\n      noticeVersion\n      county {\n        id\n        ...AskingCounty\n      }\n      polls {\n        id\n        conferenceId\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        recordedByOffice\n        decidedSlotId\n        otherAnswered\n        agreement {\n          among\n          slots {\n            slotId\n            agreement\n          }\n        }\n        slots {\n          id\n          heldOn\n          startsAt\n          overrideReason\n          notes {\n            clash\n            text\n          }\n          myChoice\n          isNew\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        windowFrom\n        windowTo\n        takesRegistrations\n        registration {\n          state\n          current\n          heldOn\n          startsAt\n          place\n        }\n        freePlaces @include(if: $withPlaces)\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskingCounty on County {\n    id\n    name\n    voivodeship\n    profile {\n      officeName\n      contactName\n      contactPhone\n      contactEmail\n    }\n  }\n"): typeof import('./graphql.js').AskingCountyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicCountyPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      about\n      officeName\n      contactPhone\n      contactEmail\n      cycles {\n        id\n        title\n        seasonStartYear\n        cancelled\n        undated\n        expertName\n        conferences {\n          id\n          ordinal\n          theme\n          state\n          heldOn\n          startsAt\n          durationMinutes\n          venueName\n          venueAddress\n          agenda {\n            startsAt\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PublicCountyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicDirectory {\n    publicCounties {\n      id\n      name\n      voivodeship\n      shown\n    }\n  }\n"): typeof import('./graphql.js').PublicDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmInterest($input: ConfirmInterestInput!) {\n    confirmInterest(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').ConfirmInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestPage($countyId: ID!) {\n    publicPage(countyId: $countyId) {\n      id\n      name\n      nameLocative\n      voivodeship\n      sectors {\n        code\n        name\n      }\n    }\n    privacyNotice(countyId: $countyId) {\n      version\n      pl {\n        controller\n      }\n      en {\n        controller\n      }\n    }\n  }\n"): typeof import('./graphql.js').InterestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RegisterInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LostLinkPage {\n    openCounties {\n      id\n      name\n      voivodeship\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').LostLinkPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPersonalLink($input: RequestPersonalLinkInput!) {\n    requestPersonalLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RequestPersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeText on NoticeTexts {\n    controller\n    inspector\n    purposes\n    recipients\n    retention\n    rights\n    duty\n    source\n  }\n"): typeof import('./graphql.js').NoticeTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyPage($countyId: ID!, $version: Int) {\n    privacyNotice(countyId: $countyId, version: $version) {\n      countyName\n      version\n      publishedAt\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    present: privacyNotice(countyId: $countyId) {\n      version\n    }\n    closedCounties {\n      id\n    }\n  }\n"): typeof import('./graphql.js').PrivacyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SitemapCounties {\n    publicCounties {\n      id\n      shown\n      cycleIds\n    }\n  }\n"): typeof import('./graphql.js').SitemapCountiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementWords on StatementTexts {\n    exceptions\n    burden\n    assessment\n    extras\n    apps\n    architecture\n    communication\n  }\n"): typeof import('./graphql.js').StatementWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Statement on AccessibilityStatement {\n    version\n    publishedAt\n    status\n    siteOpenedOn\n    siteChangedOn\n    drawnUpOn\n    reviewedOn\n    contactName\n    contactEmail\n    contactPhone\n    countyName\n    officeName\n    pl {\n      ...StatementWords\n    }\n    en {\n      ...StatementWords\n    }\n  }\n"): typeof import('./graphql.js').StatementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementPage($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n"): typeof import('./graphql.js').StatementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementCounties {\n    publicCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').StatementCountiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithProvider($input: ProviderSignInInput!) {\n    signInWithProvider(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql.js').SignInWithProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountiesWithProvider {\n    countiesWithProvider {\n      id\n      name\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').CountiesWithProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartProviderSignIn($input: SignInProviderRefInput!) {\n    startProviderSignIn(input: $input)\n  }\n"): typeof import('./graphql.js').StartProviderSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n"): typeof import('./graphql.js').StartPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithPasskey($input: PasskeyResponseInput!) {\n    signInWithPasskey(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql.js').SignInWithPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaysToSignIn {\n    countiesWithProvider {\n      id\n    }\n  }\n"): typeof import('./graphql.js').WaysToSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bearer {\n    me {\n      wholeAccount\n    }\n  }\n"): typeof import('./graphql.js').BearerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage {\n    me {\n      name\n      email\n      language\n      ...OwnCounties\n    }\n    passkeys {\n      id\n      since\n      lastUsedAt\n      browser\n    }\n    sessions {\n      id\n      since\n      lastUsedAt\n      browser\n      current\n    }\n  }\n"): typeof import('./graphql.js').AccountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql.js').UpdateAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCounties on Me {\n    memberships {\n      role\n      supportUntil\n      county {\n        id\n        name\n        voivodeship\n      }\n    }\n    closedCounties {\n      id\n      name\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').OwnCountiesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n"): typeof import('./graphql.js').StartAddingPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPasskey($input: PasskeyResponseInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').AddPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceList($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      takesAttendance\n      takesRegistrations\n      venue {\n        name\n        address\n      }\n      turnout {\n        seats\n        coming\n        present\n      }\n      attendees {\n        state\n        place\n        outdated\n        byHand\n        present\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AttendanceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterParticipant($input: RegisterParticipantInput!) {\n    registerParticipant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').RegisterParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteAttendance($input: NoteAttendanceInput!) {\n    noteAttendance(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').NoteAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceSheet($countyId: ID!, $id: ID!) {\n    county(countyId: $countyId) {\n      id\n      name\n    }\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      venue {\n        name\n        address\n      }\n      cycle {\n        id\n        title\n      }\n      attendees {\n        state\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AttendanceSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferenceTurnout on Conference {\n    id\n    takesAttendance\n    turnout {\n      seats\n      coming\n      notComing\n      waiting\n      silent\n      present\n      sectors {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n      municipalities {\n        name\n        coming\n        notComing\n        waiting\n        silent\n        present\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConferenceTurnoutFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingThing on AttentionItem {\n    kind\n    title\n    detail\n    urgent\n    conferenceId\n    pollId\n    cycleId\n    participantId\n  }\n"): typeof import('./graphql.js').WaitingThingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferencePage($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      state\n      heldOn\n      startsAt\n      cancellationReason\n      toldCount\n      ...ConferenceTurnout\n      venue {\n        name\n        address\n      }\n      agenda {\n        startsAt\n        title\n      }\n      cycle {\n        id\n        title\n        state\n      }\n      datePoll {\n        id\n        state\n        deadline\n        invitedCount\n        respondedCount\n        winnerExplanation\n        messages {\n          subjectId\n          occasion\n          occasionName\n          dueAt\n          pending\n          sent\n          failed\n          cancelled\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConferencePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelConference($input: CancelInput!) {\n    cancelConference(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CancelConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferenceToEdit($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      themePl\n      themeEn\n      groups\n      leavesBehind\n      windowFrom\n      windowTo\n      durationMinutes\n      seats\n      toldCount\n      venue {\n        id\n      }\n      agenda {\n        startsAt\n        title\n      }\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').ConferenceToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateConference($input: UpdateConferenceInput!) {\n    updateConference(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferenceToMove($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      id\n      ordinal\n      theme\n      heldOn\n      startsAt\n      toldCount\n      calendar {\n        day\n        obstacles {\n          kind\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConferenceToMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').MoveConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffHome($countyId: ID!) {\n    needsAttention(countyId: $countyId) {\n      ...WaitingThing\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        ...ConferenceStanding\n      }\n    }\n  }\n"): typeof import('./graphql.js').StaffHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestList($countyId: ID!) {\n    interests(countyId: $countyId) {\n      id\n      firstName\n      lastName\n      email\n      organizationName\n      sectorCode\n      message\n      state\n      confirmedAt\n      decidedAt\n      knownAs {\n        id\n        firstName\n        lastName\n        active\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n  }\n"): typeof import('./graphql.js').InterestListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInterest($input: AcceptInterestInput!) {\n    acceptInterest(input: $input) {\n      participantId\n    }\n  }\n"): typeof import('./graphql.js').AcceptInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').DeclineInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Journal(\n    $countyId: ID!\n    $actorId: ID\n    $kind: JournalKind\n    $search: String\n    $subjectId: ID\n    $from: IsoDay\n    $to: IsoDay\n    $before: String\n  ) {\n    journal(\n      countyId: $countyId\n      actorId: $actorId\n      kind: $kind\n      search: $search\n      subjectId: $subjectId\n      from: $from\n      to: $to\n      before: $before\n    ) {\n      subject\n      older\n      events {\n        id\n        at\n        who\n        origin\n        sentence\n        changes {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').JournalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JournalActors($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').JournalActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffShell($countyId: ID!) {\n    me {\n      id\n      name\n      operator\n      invitations {\n        role\n      }\n      memberships {\n        role\n        actions\n        supportUntil\n        county {\n          id\n        }\n      }\n    }\n    county(countyId: $countyId) {\n      id\n      name\n      nameGenitive\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').StaffShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterheadPage($countyId: ID!) {\n    letterhead(countyId: $countyId) {\n      signaturePl\n      signatureEn\n      version\n      logo {\n        url\n        alt\n        width\n        height\n        size\n      }\n    }\n  }\n"): typeof import('./graphql.js').LetterheadPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSignature($input: SaveSignatureInput!) {\n    saveSignature(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SaveSignatureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLogo($input: SaveLogoInput!) {\n    saveLogo(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SaveLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveLogo($input: RemoveLogoInput!) {\n    removeLogo(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemoveLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutboxGroups($countyId: ID!, $conferenceId: ID, $offset: Int!, $limit: Int!) {\n    outboxGroups(countyId: $countyId, conferenceId: $conferenceId, offset: $offset, limit: $limit) {\n      total\n      items {\n        subjectId\n        occasion\n        occasionName\n        revision\n        toStaff\n        dueAt\n        nextAt\n        lastSentAt\n        counts {\n          standing\n          count\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OutboxGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageReaders($countyId: ID!, $search: String) {\n    participants(countyId: $countyId, filter: { search: $search, state: ALL }, limit: 20) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        email\n        organization {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MessageReadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageLine on OutboxMessage {\n    id\n    subjectId\n    occasion\n    occasionName\n    standing\n    dueAt\n    nextAt\n    sentAt\n    reason\n    serverLine\n    conference {\n      id\n      ordinal\n    }\n    participant {\n      id\n      firstName\n      lastName\n      email\n      organization {\n        name\n      }\n    }\n    staffMember {\n      name\n    }\n  }\n"): typeof import('./graphql.js').MessageLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingPauses($countyId: ID!) {\n    mailPauses(countyId: $countyId) {\n      id\n      reason\n      pausedAt\n      until\n      waiting\n      conference {\n        id\n        ordinal\n      }\n      pausedBy {\n        name\n      }\n    }\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      conferences {\n        id\n        ordinal\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.js').StandingPausesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutboxMessages(\n    $countyId: ID!\n    $participantId: ID\n    $subjectId: ID\n    $conferenceId: ID\n    $occasion: String\n    $revision: Int\n    $standing: MessageStanding\n    $search: String\n    $offset: Int!\n    $limit: Int!\n  ) {\n    outboxMessages(\n      countyId: $countyId\n      participantId: $participantId\n      subjectId: $subjectId\n      conferenceId: $conferenceId\n      occasion: $occasion\n      revision: $revision\n      standing: $standing\n      search: $search\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      counts {\n        standing\n        count\n      }\n      items {\n        ...MessageLine\n      }\n    }\n  }\n"): typeof import('./graphql.js').OutboxMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseMail($input: PauseMailInput!) {\n    pauseMail(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').PauseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeMail($input: ResumeMailInput!) {\n    resumeMail(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').ResumeMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageReader($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      withoutMail\n      organization {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').MessageReaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language!) {\n    messagePreview(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      subject\n      html\n      text\n      sentTo\n      lastSentAt\n    }\n    letterWordings(countyId: $countyId) {\n      occasion\n    }\n    ownTrial(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n"): typeof import('./graphql.js').MessagePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrialStanding on Trial {\n    requestedAt\n    sentAt\n    failure\n  }\n"): typeof import('./graphql.js').TrialStandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTrial($input: SendTrialInput!) {\n    sendTrial(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SendTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterWordings($countyId: ID!) {\n    letterWordings(countyId: $countyId) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n      }\n    }\n  }\n"): typeof import('./graphql.js').LetterWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPage($countyId: ID!, $occasion: String!, $language: Language!) {\n    letterWording(countyId: $countyId, occasion: $occasion, language: $language) {\n      occasion\n      occasionName\n      language\n      version\n      changedAt\n      texts {\n        subject\n        greeting\n        opening\n        closing\n      }\n      standard {\n        subject\n        greeting\n        opening\n        closing\n      }\n      placeholders {\n        name\n        meaning\n      }\n    }\n    ownTrial(countyId: $countyId, occasion: $occasion, language: $language) {\n      ...TrialStanding\n    }\n  }\n"): typeof import('./graphql.js').LetterPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterDraft(\n    $countyId: ID!\n    $occasion: String!\n    $language: Language!\n    $subject: String!\n    $greeting: String!\n    $opening: String!\n    $closing: String\n  ) {\n    letterDraft(\n      countyId: $countyId\n      occasion: $occasion\n      language: $language\n      subject: $subject\n      greeting: $greeting\n      opening: $opening\n      closing: $closing\n    ) {\n      subject\n      text\n      html\n    }\n  }\n"): typeof import('./graphql.js').LetterDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLetterWording($input: SaveLetterWordingInput!) {\n    saveLetterWording(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SaveLetterWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreLetterWording($input: RestoreLetterWordingInput!) {\n    restoreLetterWording(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RestoreLetterWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationToEdit($countyId: ID!, $id: ID!, $isNew: Boolean!) {\n    organization(countyId: $countyId, id: $id) @skip(if: $isNew) {\n      id\n      name\n      sector {\n        code\n      }\n      municipality {\n        name\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').OrganizationToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organizations($countyId: ID!, $search: String) {\n    organizations(countyId: $countyId, search: $search) {\n      id\n      name\n      participantCount\n      sector {\n        name\n      }\n      municipality {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsToMerge($countyId: ID!, $id: ID!) {\n    organization(countyId: $countyId, id: $id) {\n      ...OrganizationToMerge\n    }\n    organizations(countyId: $countyId) {\n      ...OrganizationToMerge\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').OrganizationsToMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationToMerge on Organization {\n    id\n    name\n    participantCount\n    sector {\n      code\n      name\n    }\n    municipality {\n      name\n    }\n  }\n"): typeof import('./graphql.js').OrganizationToMergeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeOrganizations($input: MergeOrganizationsInput!) {\n    mergeOrganizations(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').MergeOrganizationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectorsToEdit($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      namePl\n      nameEn\n      retired\n      organizationCount\n    }\n  }\n"): typeof import('./graphql.js').SectorsToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSector($input: CreateSectorInput!) {\n    createSector(input: $input) {\n      code\n    }\n  }\n"): typeof import('./graphql.js').CreateSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSector($input: UpdateSectorInput!) {\n    updateSector(input: $input) {\n      code\n    }\n  }\n"): typeof import('./graphql.js').UpdateSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSector($input: MoveSectorInput!) {\n    moveSector(input: $input) {\n      code\n    }\n  }\n"): typeof import('./graphql.js').MoveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireSector($input: RetireSectorInput!) {\n    retireSector(input: $input) {\n      code\n    }\n  }\n"): typeof import('./graphql.js').RetireSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSector($input: SectorRefInput!) {\n    removeSector(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemoveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCounties {\n    me {\n      id\n      memberships {\n        role\n        actions\n        county {\n          id\n          name\n          voivodeship\n        }\n        needsAttention {\n          ...WaitingThing\n        }\n        cycles {\n          id\n          title\n          state\n          conferences {\n            ...ConferenceStanding\n          }\n        }\n      }\n      invitations {\n        ...Invitation\n      }\n      closedCounties {\n        id\n        name\n        voivodeship\n      }\n      operator\n    }\n    keptDays\n  }\n"): typeof import('./graphql.js').MyCountiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me {\n      operator\n      wholeAccount\n      memberships {\n        role\n        county {\n          id\n        }\n      }\n      invitations {\n        role\n      }\n      closedCounties {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.js').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepDays($input: OwnDaysInput!) {\n    keepDays(input: $input)\n  }\n"): typeof import('./graphql.js').KeepDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreeDays($input: OwnDaysInput!) {\n    freeDays(input: $input)\n  }\n"): typeof import('./graphql.js').FreeDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Invitation on Invited {\n    role\n    county {\n      id\n      name\n      voivodeship\n    }\n  }\n"): typeof import('./graphql.js').InvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCounty($input: LeaveCountyInput!) {\n    leaveCounty(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').LeaveCountyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StillSomebody {\n    me {\n      id\n    }\n  }\n"): typeof import('./graphql.js').StillSomebodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkChoices($countyId: ID!) {\n    sectors(countyId: $countyId) {\n      code\n      name\n      retired\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').BulkChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewBulkChange($input: BulkChangeInput!) {\n    bulkPreview(input: $input) {\n      meant\n      changed\n      people {\n        id\n        firstName\n        lastName\n      }\n      organizations\n      others\n      digest\n    }\n  }\n"): typeof import('./graphql.js').PreviewBulkChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ApplyBulkChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadAddress on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    addressFailedAt\n    addressFailure\n  }\n"): typeof import('./graphql.js').DeadAddressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeputyOfPerson($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      active\n      deputy {\n        id\n        firstName\n        lastName\n        email\n      }\n      standsInFor {\n        id\n        firstName\n        lastName\n      }\n    }\n  }\n"): typeof import('./graphql.js').DeputyOfPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDeputyFor($input: NameDeputyForInput!) {\n    nameDeputyFor(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').NameDeputyForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeputyOf($input: ParticipantRefInput!) {\n    endDeputyOf(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').EndDeputyOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duplicates($countyId: ID!) {\n    duplicates(countyId: $countyId) {\n      reasons\n      first {\n        ...PersonInPair\n      }\n      second {\n        ...PersonInPair\n      }\n    }\n  }\n"): typeof import('./graphql.js').DuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonInPair on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    active\n    organization {\n      name\n    }\n  }\n"): typeof import('./graphql.js').PersonInPairFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').KeepApartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasurePage($countyId: ID!, $id: ID!) {\n    erasure(countyId: $countyId, id: $id) {\n      participant {\n        id\n        firstName\n        lastName\n        email\n        phone\n        erased\n        erasureRequestedAt\n      }\n      answers\n      comments\n      owed\n      sent\n    }\n  }\n"): typeof import('./graphql.js').ErasurePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseParticipant($input: ParticipantRefInput!) {\n    eraseParticipant(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').EraseParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissErasureRequest($input: ParticipantRefInput!) {\n    dismissErasureRequest(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').DismissErasureRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportPersonalData($input: ExportPersonalDataInput!) {\n    exportPersonalData(input: $input) {\n      fileName\n      contentType\n      content\n    }\n  }\n"): typeof import('./graphql.js').ExportPersonalDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedMessages($countyId: ID!, $offset: Int!, $limit: Int!) {\n    participants(countyId: $countyId, filter: { addressFailed: true }, limit: 200) {\n      items {\n        ...DeadAddress\n      }\n    }\n    failedMessages(countyId: $countyId, offset: $offset, limit: $limit) {\n      total\n      items {\n        id\n        occasionName\n        failedAt\n        reason\n        serverLine\n        participant {\n          id\n          firstName\n          lastName\n          email\n          organization {\n            name\n          }\n        }\n        staffMember {\n          name\n        }\n        conference {\n          id\n          ordinal\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FailedMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMessage($input: RetryMessageInput!) {\n    retryMessage(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RetryMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($countyId: ID!, $id: ID!) {\n    participantImport(countyId: $countyId, id: $id) {\n      id\n      fileName\n      appliedAt\n      added\n      changed\n      same\n      refused\n      newOrganizations\n      ignoredColumns\n      applicable\n      planDigest\n      rows {\n        line\n        outcome\n        firstName\n        lastName\n        email\n        organization\n        sector\n        changes {\n          column\n          before\n          after\n        }\n        issues {\n          column\n          message\n        }\n      }\n    }\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n"): typeof import('./graphql.js').ImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($input: ApplyParticipantImportInput!) {\n    applyParticipantImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ApplyImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewImport($input: PreviewParticipantImportInput!) {\n    previewParticipantImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').PreviewImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Participants(\n    $countyId: ID!\n    $filter: ParticipantFilter\n    $order: ParticipantOrder\n    $descending: Boolean\n    $offset: Int\n    $limit: Int\n  ) {\n    participants(\n      countyId: $countyId\n      filter: $filter\n      order: $order\n      descending: $descending\n      offset: $offset\n      limit: $limit\n    ) {\n      total\n      items {\n        id\n        ...PersonInTable\n      }\n    }\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    municipalities(countyId: $countyId) {\n      id\n      name\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n    latestBulkChange(countyId: $countyId) {\n      ...DoneForMany\n    }\n  }\n"): typeof import('./graphql.js').ParticipantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($countyId: ID!, $firstId: ID!, $secondId: ID!) {\n    mergePreview(countyId: $countyId, firstId: $firstId, secondId: $secondId) {\n      bothAnswered\n      first {\n        ...SideToMerge\n      }\n      second {\n        ...SideToMerge\n      }\n    }\n  }\n"): typeof import('./graphql.js').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SideToMerge on MergeSide {\n    answered\n    sent\n    consents\n    participant {\n      ...PersonToMerge\n    }\n  }\n"): typeof import('./graphql.js').SideToMergeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonToMerge on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    language\n    active\n    erased\n    mergedInto\n    organization {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').PersonToMergeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeParticipants($input: MergeParticipantsInput!) {\n    mergeParticipants(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').MergeParticipantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationChoices($countyId: ID!) {\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').OrganizationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateParticipant($input: CreateParticipantInput!) {\n    createParticipant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonInTable on Participant {\n    id\n    firstName\n    lastName\n    email\n    phone\n    function\n    active\n    withoutMail\n    lastLetterFailed\n    organization {\n      name\n      sector {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').PersonInTableFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonPrivacy on Participant {\n    id\n    phone\n    withoutMail\n    consents {\n      kind\n      granted\n      recordedAt\n      byStaff\n      note\n      noticeVersion\n    }\n    noticesShown {\n      version\n      way\n      shownAt\n    }\n  }\n"): typeof import('./graphql.js').PersonPrivacyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($countyId: ID!, $id: ID!) {\n    participant(countyId: $countyId, id: $id) {\n      id\n      firstName\n      lastName\n      email\n      phone\n      function\n      language\n      active\n      erased\n      mergedInto\n      erasureRequestedAt\n      ...PersonPrivacy\n      ...DeadAddress\n      organization {\n        id\n      }\n    }\n    organizations(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').PersonPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateParticipant($input: UpdateParticipantInput!) {\n    updateParticipant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateParticipant($input: ParticipantRefInput!) {\n    deactivateParticipant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').DeactivateParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateParticipant($input: ParticipantRefInput!) {\n    reactivateParticipant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ReactivateParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendPersonalLink($input: ParticipantRefInput!) {\n    resendPersonalLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').ResendPersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPersonalLinks($input: ParticipantRefInput!) {\n    renewPersonalLinks(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RenewPersonalLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokePersonalLinks($input: ParticipantRefInput!) {\n    revokePersonalLinks(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RevokePersonalLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: ParticipantRefInput!) {\n    confirmAddress(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ConfirmAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportParticipants($input: ExportParticipantsInput!) {\n    exportParticipants(input: $input) {\n      fileName\n      contentType\n      contentBase64\n    }\n  }\n"): typeof import('./graphql.js').ExportParticipantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DoneForMany on BulkChange {\n    id\n    kind\n    people\n    undoneAt\n    undoableUntil\n    kept\n  }\n"): typeof import('./graphql.js').DoneForManyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UndoBulkChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WelcomeNow($countyId: ID!) {\n    welcome(countyId: $countyId) {\n      ...Welcome\n    }\n  }\n"): typeof import('./graphql.js').WelcomeNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Welcome on Welcome {\n    polls\n    conferences\n  }\n"): typeof import('./graphql.js').WelcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallOfPerson($countyId: ID!, $id: ID!, $participantId: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      person(participantId: $participantId) {\n        respondedAt\n        choices\n        comment\n        byTelephone\n        recordedBy {\n          name\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CallOfPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAnswers($input: RecordAnswersInput!) {\n    recordAnswers(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').RecordAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallList($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      deadline\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      people {\n        required\n        respondedAt\n        calledAt\n        calledBy {\n          name\n        }\n        lastMessage {\n          occasionName\n          fate\n          at\n          reason\n        }\n        participant {\n          id\n          firstName\n          lastName\n          phone\n          organization {\n            name\n            sector {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CallListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCalled($input: MarkCalledInput!) {\n    markCalled(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').MarkCalledDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollToEdit($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      quorumTotal\n      note\n      showsAgreement\n      slots {\n        heldOn\n        startsAt\n        overrideReason\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n      }\n      conference {\n        ...PollFormConference\n      }\n    }\n    ...PollFormChoices\n  }\n"): typeof import('./graphql.js').PollToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDatePoll($input: UpdateDatePollInput!) {\n    updateDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateDatePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollMatrix($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      invitedCount\n      respondedCount\n      conference {\n        ordinal\n        theme\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        tally {\n          yes\n          ifNeedBe\n        }\n      }\n      people {\n        required\n        respondedAt\n        byTelephone\n        choices\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n            sector {\n              code\n              name\n            }\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PollMatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollToPrepare($countyId: ID!, $id: ID!) {\n    conference(countyId: $countyId, id: $id) {\n      ...PollFormConference\n      datePoll {\n        id\n        state\n      }\n      suggestedSlots {\n        heldOn\n        startsAt\n      }\n    }\n    ...PollFormChoices\n  }\n"): typeof import('./graphql.js').PollToPrepareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDatePoll($input: CreateDatePollInput!) {\n    createDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateDatePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendPoll($input: ExtendDatePollInput!) {\n    extendDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ExtendPollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSlot($input: AddDateSlotInput!) {\n    addDateSlot(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').AddSlotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePoll($input: DatePollRefInput!) {\n    closeDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ClosePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePoll($input: DecideDatePollInput!) {\n    decideDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').DecidePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPoll($input: CancelInput!) {\n    cancelDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CancelPollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollFormConference on Conference {\n    id\n    ordinal\n    theme\n    calendar {\n      day\n      obstacles {\n        kind\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').PollFormConferenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollFormChoices on Query {\n    sectors(countyId: $countyId) {\n      code\n      name\n    }\n    participants(countyId: $countyId, limit: 500) {\n      total\n      items {\n        id\n        firstName\n        lastName\n        organization {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PollFormChoicesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollPage($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      pulse\n      opensAt\n      openedAt\n      deadline\n      quorumTotal\n      note\n      closedAt\n      closingReason\n      winnerExplanation\n      alternatives\n      invitedCount\n      respondedCount\n      closedBy {\n        name\n      }\n      decidedSlot {\n        id\n        heldOn\n        startsAt\n      }\n      sectorQuorums {\n        minimum\n        sector {\n          code\n        }\n      }\n      requiredParticipants {\n        id\n        firstName\n        lastName\n      }\n      conference {\n        id\n        ordinal\n        theme\n        heldOn\n        startsAt\n      }\n      slots {\n        id\n        heldOn\n        startsAt\n        overrideReason\n        addedAt\n        tally {\n          yes\n          ifNeedBe\n          no\n          unanswered\n          eligible\n          rank\n          explanation\n          reasons\n          behind\n        }\n      }\n      firstResponses\n      answersBySector {\n        invited\n        responded\n        sector {\n          code\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      answersByMunicipality {\n        invited\n        responded\n        municipality {\n          id\n          name\n        }\n        slots {\n          yes\n          ifNeedBe\n        }\n      }\n      comments {\n        comment\n        participant {\n          id\n          firstName\n          lastName\n          organization {\n            name\n          }\n        }\n      }\n      messages {\n        subjectId\n        occasion\n        occasionName\n        dueAt\n        pending\n        sent\n        failed\n        cancelled\n      }\n    }\n  }\n"): typeof import('./graphql.js').PollPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollToSend($countyId: ID!, $id: ID!) {\n    datePoll(countyId: $countyId, id: $id) {\n      id\n      state\n      deadline\n      opensAt\n      slots {\n        id\n        heldOn\n        startsAt\n      }\n      conference {\n        ordinal\n        theme\n      }\n      sending {\n        waitsUntil\n        obstacle\n        readers {\n          language\n          count\n        }\n      }\n    }\n    PL: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: PL) {\n      subject\n      html\n    }\n    EN: messagePreview(countyId: $countyId, subjectId: $id, occasion: \"POLL_INVITATION\", language: EN) {\n      subject\n      html\n    }\n  }\n"): typeof import('./graphql.js').PollToSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPoll($input: DatePollRefInput!) {\n    openDatePoll(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').OpenPollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPrivacy($countyId: ID!) {\n    privacyNotice(countyId: $countyId) {\n      version\n      isDefault\n      pl {\n        ...NoticeText\n      }\n      en {\n        ...NoticeText\n      }\n    }\n    retention(countyId: $countyId) {\n      months\n      soonOver\n    }\n    privacyNotices(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n"): typeof import('./graphql.js').StaffPrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPrivacyNotice($input: PublishPrivacyNoticeInput!) {\n    publishPrivacyNotice(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql.js').PublishPrivacyNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRetention($input: SetRetentionInput!) {\n    setRetention(input: $input) {\n      noticePublished\n    }\n  }\n"): typeof import('./graphql.js').SetRetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSettings($countyId: ID!) {\n    publicPageSettings(countyId: $countyId) {\n      shown\n      expertNamed\n      aboutPl\n      aboutEn\n      standardPl\n      standardEn\n      revision\n    }\n    accessibilityStatement(countyId: $countyId) {\n      version\n    }\n    accessibilityStatements(countyId: $countyId) {\n      version\n      publishedAt\n    }\n  }\n"): typeof import('./graphql.js').PublicSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePublicPage($input: SavePublicPageInput!) {\n    savePublicPage(input: $input) {\n      revision\n    }\n  }\n"): typeof import('./graphql.js').SavePublicPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffStatement($countyId: ID!) {\n    accessibilityStatement(countyId: $countyId) {\n      ...Statement\n    }\n  }\n"): typeof import('./graphql.js').StaffStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAccessibilityStatement($input: PublishAccessibilityStatementInput!) {\n    publishAccessibilityStatement(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql.js').PublishAccessibilityStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleToEdit($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').CycleToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cycles($countyId: ID!) {\n    cycles(countyId: $countyId) {\n      id\n      title\n      state\n      seasonStartYear\n      conferences {\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.js').CyclesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeasonChoices($countyId: ID!) {\n    seasonTemplates(countyId: $countyId) {\n      id\n      name\n      conferences {\n        theme\n      }\n    }\n    cycles(countyId: $countyId) {\n      state\n      seasonStartYear\n    }\n  }\n"): typeof import('./graphql.js').SeasonChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCycle($input: CreateCycleInput!) {\n    createCycle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Season($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      state\n      cancellationReason\n      minimumGapDays\n      expert {\n        id\n        name\n      }\n      conferences {\n        ...ConferenceStanding\n        ...ConferenceTurnout\n        venue {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SeasonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCycle($input: CancelInput!) {\n    cancelCycle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CancelCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeasonSetup($countyId: ID!, $id: ID!) {\n    cycle(countyId: $countyId, id: $id) {\n      id\n      title\n      seasonStartYear\n      expert {\n        id\n        name\n      }\n      conferences {\n        id\n        ordinal\n        state\n        windowFrom\n        venue {\n          name\n        }\n      }\n    }\n    experts(countyId: $countyId) {\n      id\n      name\n    }\n    venues(countyId: $countyId) {\n      id\n      name\n    }\n    participants(countyId: $countyId, limit: 1) {\n      total\n    }\n  }\n"): typeof import('./graphql.js').SeasonSetupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUpCycle($input: UpdateCycleInput!) {\n    updateCycle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').SetUpCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferenceStanding on Conference {\n    id\n    ordinal\n    theme\n    state\n    windowFrom\n    windowTo\n    heldOn\n    startsAt\n    datePoll {\n      id\n      state\n      invitedCount\n      respondedCount\n    }\n  }\n"): typeof import('./graphql.js').ConferenceStandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInProvider($countyId: ID!) {\n    signInProvider(countyId: $countyId) {\n      available\n      redirectUri\n      signInUrl\n      provider {\n        issuer\n        clientId\n        secretGivenAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSignInProvider($input: SaveSignInProviderInput!) {\n    saveSignInProvider(input: $input) {\n      available\n    }\n  }\n"): typeof import('./graphql.js').SaveSignInProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestSignInProvider($input: SignInProviderRefInput!) {\n    testSignInProvider(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').TestSignInProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSignInProvider($input: SignInProviderRefInput!) {\n    removeSignInProvider(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemoveSignInProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportPage($countyId: ID!) {\n    supportGrants(countyId: $countyId) {\n      id\n      grantedBy\n      reason\n      grantedAt\n      expiresAt\n      revokedAt\n      holds\n      visits {\n        name\n        firstAt\n        lastAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').SupportPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantSupport($input: GrantSupportInput!) {\n    grantSupport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').GrantSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSupport($input: RevokeSupportInput!) {\n    revokeSupport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').RevokeSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffTeam($countyId: ID!) {\n    staff(countyId: $countyId) {\n      id\n      name\n      role\n      since\n      email\n      lastSignInAt\n      accepted\n    }\n  }\n"): typeof import('./graphql.js').StaffTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {\n    changeStaffRole(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ChangeStaffRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendStaffInvitation($input: ResendStaffInvitationInput!) {\n    resendStaffInvitation(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').ResendStaffInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStaff($input: RemoveStaffInput!) {\n    removeStaff(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemoveStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Venues($countyId: ID!) {\n    venues(countyId: $countyId) {\n      id\n      name\n      address\n      capacity\n      toldCount\n    }\n  }\n"): typeof import('./graphql.js').VenuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateVenue($input: UpdateVenueInput!) {\n    updateVenue(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').UpdateVenueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateVenue($input: CreateVenueInput!) {\n    createVenue(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateVenueDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
