package fr.parvis.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about people: roles, pages, refusals, sentences of the history. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message
    String role(Role role);

    @Message
    String navWaiting();

    @Message
    String navProjects();

    @Message
    String navMunicipality();

    @Message
    String notSetUpTitle();

    @Message
    String notSetUpDetail();

    @Message
    String signInTitle();

    @Message
    String signInAct();

    @Message
    String email();

    @Message
    String password();

    @Message
    String forgotten();

    @Message
    String wrongPassword();

    @Message
    String tooManyAttempts(int minutes);

    @Message
    String demoTitle();

    @Message
    String demoWords();

    @Message
    String demoPassword();

    @Message
    String setupTitle();

    @Message
    String setupWords();

    @Message
    String setupCode();

    @Message
    String setupCodeHint();

    @Message
    String setupCodeWrong();

    @Message
    String setupTown();

    @Message
    String setupAdmin();

    @Message
    String setupAct();

    @Message
    String setupDone();

    @Message
    String townName();

    @Message
    String siren();

    @Message
    String sirenHint();

    @Message
    String sirenWrong();

    @Message
    String siret();

    @Message
    String siretHint();

    @Message
    String siretWrong();

    @Message
    String siretOther();

    @Message
    String insee();

    @Message
    String inseeHint();

    @Message
    String inseeWrong();

    @Message
    String inseeTaken();

    @Message
    String population();

    @Message
    String populationHint();

    @Message
    String staff();

    @Message
    String website();

    @Message
    String alsace();

    @Message
    String transferred();

    @Message
    String transferredHint();

    @Message
    String personName();

    @Message
    String choosePassword();

    @Message
    String choosePasswordHint();

    @Message
    String passwordShort();

    @Message
    String passwordLong();

    @Message
    String invitationTitle(String name);

    @Message
    String invitationWords(String email);

    @Message
    String invitationAct();

    @Message
    String linkGoneTitle();

    @Message
    String linkGoneWords();

    @Message
    String resetTitle();

    @Message
    String resetWords();

    @Message
    String resetAct();

    @Message
    String resetSentTitle();

    @Message
    String resetSentWords();

    @Message
    String passwordChanged();

    @Message
    String accountTitle();

    @Message
    String accountSaved();

    @Message
    String accountProfile();

    @Message
    String accountLanguage();

    @Message
    String accountLanguageBrowser();

    @Message
    String languageFr();

    @Message
    String languageEn();

    @Message
    String accountSave();

    @Message
    String accountPassword();

    @Message
    String accountCurrent();

    @Message
    String accountNew();

    @Message
    String accountChange();

    @Message
    String accountWrongPassword();

    @Message
    String accountSessions();

    @Message
    String accountSessionsWords();

    @Message
    String accountCloseAll();

    @Message
    String accountRoles();

    @Message
    String accountTokens();

    @Message
    String tokensTitle();

    @Message
    String tokensWords();

    @Message
    String tokensNone();

    @Message
    String tokensNoneWords();

    @Message
    String tokenName();

    @Message
    String tokenNameHint();

    @Message
    String tokenExpires();

    @Message
    String tokenExpiresHint();

    @Message
    String tokenExpiresWrong();

    @Message
    String tokenCreate();

    @Message
    String tokenShownTitle();

    @Message
    String tokenShown();

    @Message
    String tokenCreated();

    @Message
    String tokenLastUse();

    @Message
    String tokenNever();

    @Message
    String tokenState();

    @Message
    String tokenActive();

    @Message
    String tokenRevoked();

    @Message
    String tokenExpired();

    @Message
    String tokenRevoke();

    @Message
    String tokenRevokedSaid();

    @Message
    String teamTitle();

    @Message
    String teamOf(String town);

    @Message
    String teamInvite();

    @Message
    String teamName();

    @Message
    String teamRoles();

    @Message
    String teamState();

    @Message
    String teamActive();

    @Message
    String teamInvited();

    @Message
    String teamInactive();

    @Message
    String teamUntil(String when);

    @Message
    String teamVacant();

    @Message
    String teamVacantWords();

    @Message
    String teamReadOnly();

    @Message
    String teamEndsOn();

    @Message
    String teamEndsOnHint();

    @Message
    String teamEndsOnMissing();

    @Message
    String teamEndsOnPast();

    @Message
    String teamRole();

    @Message
    String teamInviteAct();

    @Message
    String teamInvitedSaid(String email);

    @Message
    String teamAddRole();

    @Message
    String teamRemoveRole();

    @Message
    String teamRoleGiven();

    @Message
    String teamRoleTaken();

    @Message
    String teamAgain();

    @Message
    String teamDeactivate();

    @Message
    String teamLastAdmin();

    @Message
    String teamAlready();

    @Message
    String leaveTitle(String name);

    @Message
    String leaveWords();

    @Message
    String leaveHolds(int count);

    @Message
    String leaveHoldsNothing();

    @Message
    String leaveTo();

    @Message
    String leaveReason();

    @Message
    String leaveAct();

    @Message
    String leaveSaid(String name);

    @Message
    String leaveElsewhere();

    @Message
    String townTitle();

    @Message
    String townProfile();

    @Message
    String townSave();

    @Message
    String townSaved();

    @Message
    String townReadOnly();

    @Message
    String townStale();

    @Message
    String departmentsTitle();

    @Message
    String departmentCode();

    @Message
    String departmentCodeHint();

    @Message
    String departmentCodeWrong();

    @Message
    String departmentCodeTaken();

    @Message
    String departmentName();

    @Message
    String departmentHead();

    @Message
    String departmentDeputy();

    @Message
    String departmentReferent();

    @Message
    String departmentAdd();

    @Message
    String departmentAct();

    @Message
    String departmentEdit();

    @Message
    String departmentSaved();

    @Message
    String departmentsNone();

    @Message
    String departmentsNoneWords();

    @Message
    String vacant();

    @Message
    String choose();

    @Message
    String exportCsv();

    @Message
    String personUnknown();

    @Message
    String adminOnly();

    @Message
    String toldTownCreated(String name);

    @Message
    String toldTownChanged(String name);

    @Message
    String toldInvited(String name);

    @Message
    String toldRoleGiven(String name, String role);

    @Message
    String toldRoleTaken(String name, String role);

    @Message
    String toldDepartment(String name);

    @Message
    String toldLeft(String name);

    @Message
    String toldPassword(String name);

    @Message
    String toldToken(String name);

    @Message
    String toldTokenRevoked(String name);

    @Message
    String toldSessions(String name);

    @Message
    String toldOther();
}
