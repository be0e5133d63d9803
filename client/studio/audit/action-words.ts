/** What was done, after the name of who did it: “ada@example.org *exported …*”. */
import type { AuditEntry } from "../../../server/audit/audit.schemas.ts";
import { onDay } from "../words.ts";

type Words = (entry: AuditEntry) => string;

const always =
	(words: string): Words =>
	() =>
		words;

/** The verb and the thing with its name, or without where it has none or is gone. */
const named =
	(words: string): Words =>
	({ subject }) =>
		subject?.name ? `${words} “${subject.name}”` : words;

export const actionWords: Record<string, Words> = {
	"account.change": ({ subject }) =>
		`changed the account${subject?.name ? ` of ${subject.name}` : ""}`,
	"account.create": ({ subject, details }) =>
		`made an account${subject?.name ? ` for ${subject.name}` : ""}${role(details, ", as ")}`,
	"account.reset": ({ subject, details }) =>
		`let ${subject?.name ?? "somebody"} in again${details.secondFactor ? ", without a second factor" : ""}`,
	"audit.export": ({ details }) => `exported the audit${as(details)}`,
	"beside.view": named("looked at people's figures beside their scores in"),
	"backup.write": always("wrote a backup of everything that is stored"),
	"codings.export": named("exported the codings of"),
	"codings.open": named("let coders see each other's codings of"),
	"chart.annotate": ({ details }) =>
		details.removed ? "took a note off a chart" : "noted something on a chart",
	"chart.change": always("changed a chart over time"),
	"chart.create": always("made a chart over time"),
	"chart.delete": always("deleted a chart over time"),
	"chart.rebase": ({ details }) =>
		details.removed
			? `took back that the limits of a chart begin anew${on(details)}`
			: `let the limits of a chart begin anew${on(details)}`,
	"comments.view": named("read the comments given to"),
	"contact.change": named("changed the contact details of"),
	"contact.delete": named("deleted the contact details of"),
	"contact.view": named("looked at the contact details of"),
	"contacts.export": ({ details }) =>
		`exported contact details for letters${counted(details, "contacts")}`,
	"contacts.reseal": ({ details }) =>
		`sealed contact details with a new key${counted(details, "contacts")}`,
	"contacts.scrub": ({ details }) =>
		`had names in the vault compared with comments, to hide them${counted(details, "contacts")}`,
	"contacts.view": ({ details }) =>
		`looked at the list of contact details${counted(details, "contacts")}`,
	"flags.view": named("looked at which responses may be careless in"),
	"governance.change": always("changed what governs the project"),
	"identity.link": always("connected an account with single sign-on"),
	"device.change": always("changed a tablet"),
	"device.code": always("made a code to enrol a tablet with"),
	"device.create": always("added a tablet"),
	"device.enrol": always("enrolled a tablet"),
	"device.leave": always("stopped using a browser as a tablet"),
	"device.lock": always("locked itself after five wrong PINs"),
	"device.participants": ({ details }) =>
		`looked up participants to hand the tablet to${counted(details, "participants")}`,
	"device.revoke": always("revoked a tablet"),
	"identity.unlink": always("disconnected an account from single sign-on"),
	"information.add": named("wrote a new version of the information for"),
	"instrument.ask-review": ({ subject }) =>
		`asked for a review of instrument ${subject?.id ?? "unknown"}`,
	"instrument.change": ({ subject }) =>
		`changed the draft of instrument ${subject?.id ?? "unknown"}`,
	"instrument.discard": ({ subject }) =>
		`discarded the draft of instrument ${subject?.id ?? "unknown"}`,
	"instrument.draft": ({ subject, details }) =>
		`stored instrument ${subject?.id ?? "unknown"} as a draft${typeof details.from === "string" ? `, made from ${details.from}` : ""}`,
	"instrument.publish": ({ subject, details }) =>
		`published instrument ${subject?.id ?? "unknown"}${details.unread ? ", which nobody else had read" : ""}`,
	"instrument.restore": ({ subject }) =>
		`took back that instrument ${subject?.id ?? "unknown"} was withdrawn`,
	"instrument.review": ({ subject, details }) =>
		details.verdict === "approved"
			? `approved instrument ${subject?.id ?? "unknown"}`
			: `asked for changes to instrument ${subject?.id ?? "unknown"}`,
	"instrument.withdraw": ({ subject }) =>
		`withdrew instrument ${subject?.id ?? "unknown"}`,
	"instruments.take-in": ({ details }) =>
		`took in a shared file${Array.isArray(details.instruments) ? ` (${details.instruments.length} stored)` : ""}`,
	"invitation.accept": always("accepted an invitation"),
	"invitation.create": ({ details }) =>
		`invited somebody${role(details, " as ")}`,
	"invitation.withdraw": always("withdrew an invitation"),
	"link.create": ({ details }) => `made a${kind(details)} link`,
	"link.revoke": always("withdrew a link"),
	"red-flags.view": named("looked at the red flags of"),
	"red-flags.read": named("noted having read a red flag of"),
	"primary-measure.choose": named("chose which score to read first in"),
	"links.create": ({ subject, details }) =>
		`made personal links${to(subject)}${counted(details, "links")}`,
	"links.remind": ({ subject, details }) =>
		`made reminders${to(subject)}${counted(details, "links")}`,
	"linkage.decide": named("decided whether two codes are one person's, in"),
	"linkage.view": named("looked at codes that almost match, in"),
	"media.change": named("said more of a sound or picture of"),
	"media.delete": named("took a sound or picture away from"),
	"media.put": named("put a sound or picture into"),
	"member.add": ({ subject, details }) =>
		`made ${subject?.name ?? "somebody"} a member${role(details, ", as ")}`,
	"member.change": ({ subject, details }) =>
		`changed the role of ${subject?.name ?? "a member"}${role(details, " to ")}`,
	"member.remove": ({ subject }) =>
		`took ${subject?.name ?? "a member"} out of the project`,
	"organisation.change": always("changed the organisation's settings"),
	"organisation.set-up": always("set this installation up"),
	"outside-figure.change": named("changed the figure from elsewhere"),
	"outside-figure.create": named("added the figure from elsewhere"),
	"outside-figure.delete": always(
		"deleted a figure from elsewhere with everybody's values",
	),
	"outside-figure.import": always(
		"imported people's values of figures from elsewhere",
	),
	"outside-figure.undo": named(
		"took back an import of the figure from elsewhere",
	),
	"paper.delete": named("deleted a paper form that was being keyed for"),
	"paper.forget": named("forgot paper forms that lay for 30 days of"),
	"paper.key": named("keyed a paper form of"),
	"paper.open": named("opened a paper form of"),
	"paper.restore": named("brought back a deleted paper form of"),
	"paper.settings": named("changed how often paper forms are keyed for"),
	"paper.store": named("stored the answers of a paper form of"),
	"participant.change": named("changed participant"),
	"participant.create": named("added participant"),
	"participant.erase": named("erased participant"),
	"participant.export": ({ subject, details }) =>
		`exported everything held of participant${subject?.name ? ` “${subject.name}”` : ""}${as(details)}`,
	"participant.resume": named("allowed letters again to participant"),
	"participant.stop": named("noted that no more letters go to participant"),
	"participant.view": named("looked at participant"),
	"participant.withdraw": named("withdrew participant"),
	"participants.import": ({ details }) =>
		`imported participants${counted(details, "participants")}`,
	"participants.preview": always("looked through a list of people to import"),
	"participants.view": ({ details }) =>
		`looked at the list of participants${counted(details, "participants")}`,
	"password.change": always("changed their password"),
	"project.create": always("made the project"),
	"project.go-live": always("let the project go live"),
	"recovery-codes.make": always("made new recovery codes"),
	"series.change": always("changed a series of figures"),
	"series.create": always("began a series of figures"),
	"series.delete": always("deleted a series of figures"),
	"series.import": ({ details }) =>
		`imported figures into a series${tally(details, ["added", "changed", "removed"])}`,
	"series.point": ({ details }) =>
		`${details.removed ? "took away" : "set"} a figure of a series${on(details)}`,
	"wall.create": always("made a wall screen"),
	"wall.revoke": always("withdrew a wall screen"),
	"plan.change": always("changed the evaluation plan"),
	"plan.fill": always("filled the evaluation plan from a shared file"),
	"report.change": named("changed a report of"),
	"report.create": named("began a report of"),
	"report.delete": named("deleted a report of"),
	"report.freeze": named("froze an edition of a report of"),
	"response.correct": always("corrected a response"),
	"response.erase": always("erased a response"),
	"response.view": always("looked at a response"),
	"response.withdraw": always("withdrew a response"),
	"quotes.approve": always("approved a quote"),
	"quotes.withdraw": always("took a quote back"),
	"texts.code": ({ details }) =>
		details.themes === null
			? "took their coding of a text away"
			: `coded a text${counted(details, "themes")}`,
	"texts.open": always("read a whole text"),
	"texts.settle": always("settled which themes count for a text"),
	"texts.view": named("read what people wrote in"),
	"themes.add": named("added to the codebook the theme"),
	"themes.change": named("changed the theme"),
	"themes.merge": named("merged into another the theme"),
	"themes.order": named("put in another order the themes of"),
	"themes.split": named("split from another the theme"),
	"themes.unmerge": named("undid the merge of the theme"),
	"responses.manifest": ({ details }) =>
		`made the manifest of an export${as(details)}`,
	"responses.export": ({ subject, details }) =>
		`exported the responses${to(subject)}${as(details)}`,
	"responses.receive": ({ subject, details }) =>
		`sent ${responses(details)}${to(subject)}`,
	"responses.scatter": ({ details }) =>
		`shuffled the rows of anonymous responses${counted(details, "responses")}`,
	"retention.run": always("put an end to what was kept long enough"),
	"sample.load": always("loaded the synthetic sample project"),
	"second-factor.add": ({ details }) =>
		`added a second step to sign in${factor(details)}`,
	"second-factor.remove": ({ details }) =>
		`took away a second step to sign in${factor(details)}`,
	"session.close": always("signed out"),
	"session.open": ({ details }) => `signed in${way(details)}`,
	"session.locked-out": ({ details }) =>
		`was kept from guessing on after too many wrong ${details.step === "password" ? "passwords" : "codes"}`,
	"session.revoke": ({ subject, details }) =>
		subject
			? "ended one of their other sessions"
			: `ended all of their other sessions${counted(details, "sessions")}`,
	"site.create": named("added site"),
	"survey.create": named("made survey"),
	"survey.linkage": named("changed how responses are joined, in"),
	"survey.feedback": named("changed what is shown at once of"),
	"survey.settings": named("changed the settings of"),
	"token.create": always("made an API token"),
	"token.revoke": always("deleted an API token"),
	"trial.change": named("changed an interview note on"),
	"trial.delete": named("took an interview note away from"),
	"trial.note": named("noted what an interview told of"),
	"trial.view": named("looked at the pilot of"),
	"variant.link": named("offered a version for other people of"),
	"variant.unlink": named("stopped offering a version of"),
	"wave.change": named("changed when a wave opens and closes, in"),
};

/** Who did it. A respondent is never named. */
export function actorWords({ actor }: AuditEntry): string {
	if (actor.kind === "respondent") return "A respondent";
	if (actor.kind === "command") return "Somebody at the server's command line";
	return actor.kind === "system" ? "Waymark itself" : actor.name;
}

/** One sentence; an action without words of its own is shown by its name. */
export function entrySentence(entry: AuditEntry): string {
	const words = actionWords[entry.action] ?? named(`did ${entry.action}`);
	return `${actorWords(entry)} ${words(entry)}`;
}

type Details = AuditEntry["details"];

function to(subject: AuditEntry["subject"]): string {
	return subject?.name ? ` to “${subject.name}”` : "";
}

function as({ format }: Details): string {
	return typeof format === "string" ? ` as ${format.toUpperCase()}` : "";
}

function role({ role: name }: Details, before: string): string {
	return typeof name === "string" ? `${before}${name}` : "";
}

function way({ how }: Details): string {
	if (how === "oidc") return " by single sign-on";
	if (how === "passkey") return " with a passkey";
	if (how === "authenticator") return " with a code of their app";
	return how === "recovery-code" ? " with a recovery code" : "";
}

function factor({ factor: name }: Details): string {
	return typeof name === "string" ? ` (${name})` : "";
}

function kind({ kind: name }: Details): string {
	return typeof name === "string" ? ` ${name}` : "";
}

function counted(details: Details, key: string): string {
	const n = details[key];
	return typeof n === "number" ? ` (${n.toLocaleString("en-GB")})` : "";
}

/** “: 3 added, 1 removed”; what is nought is left out. */
function tally(details: Details, keys: readonly string[]): string {
	const parts = keys
		.filter((key) => typeof details[key] === "number" && details[key] > 0)
		.map((key) => `${details[key]} ${key}`);
	return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}

/** “ on 3 March 2026”. */
function on({ day }: Details): string {
	return typeof day === "string" ? ` on ${onDay(day)}` : "";
}

function responses({ responses: ids }: Details): string {
	const n = Array.isArray(ids) ? ids.length : 1;
	return n === 1 ? "a response" : `${n} responses`;
}
