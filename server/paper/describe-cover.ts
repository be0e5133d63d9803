import type { Transaction } from "kysely";
import { informationBlocks } from "#instruments/information-text.ts";
import { inLanguage } from "#instruments/text.ts";
import {
	type StartPageWords,
	startPageWords,
} from "../collect/start-page-words.ts";
import { listSites } from "../projects/sites.queries.ts";
import { findCurrentInformation } from "../surveys/information.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { findAbout } from "./cover.queries.ts";
import type { Cover } from "./cover.schemas.ts";

type About = Awaited<ReturnType<typeof findAbout>>;
type Fact = { heading: string; text: string };

/** What a form says before its questions: the start page's words, but for what only a screen can do. */
export async function describeCover(
	trx: Transaction<Database>,
	survey: SurveyRow,
	language: string,
): Promise<Cover> {
	const { projectId, definition } = survey;
	const words = startPageWords(language);
	const about = await findAbout(trx, projectId);
	const found = await findCurrentInformation(trx, projectId, survey.id);
	const sites = await listSites(trx, projectId);
	return {
		organisation: about.organisation,
		project: about.project,
		synthetic: about.synthetic,
		wordsIn: words.language ?? language,
		machineMade: words.isMachineMade,
		why: {
			heading: words.say("why"),
			text: inLanguage(definition.introduction ?? definition.purpose, language),
		},
		facts: factsOf(about, survey, words),
		information: found
			? {
					version: found.version,
					ask: found.ask,
					blocks: informationBlocks(inLanguage(found.texts, language)),
					heading: words.say("consent"),
					agree: words.say("agree"),
					edition: words.say("version", {
						version: found.version,
						date: words.longDate(found.createdAt.toISOString()),
					}),
				}
			: null,
		sites: sites.map(({ id, name }) => ({ id, name })),
	};
}

function factsOf(
	about: About,
	{ definition, linkage }: SurveyRow,
	{ say }: StartPageWords,
): Fact[] {
	const { organisation, project } = about;
	const isPatient = ["patient", "carer"].includes(definition.respondent);
	const isFree = definition.items.every(
		(item) => item.type === "information" || !item.required,
	);
	const choice = say(isPatient ? "voluntaryCare" : "voluntary");
	return [
		{
			heading: say("yourChoice"),
			text: isFree ? `${choice} ${say("skip")}` : choice,
		},
		{ heading: say("whoAmI"), text: say(`linkage-${linkage}`) },
		{
			heading: say("answers"),
			text: say("answersTeam", { organisation, project }),
		},
		...helpNow(about, say),
		...responsible(about, linkage !== "none", say),
	];
}

function helpNow(about: About, say: StartPageWords["say"]): Fact[] {
	if (about.readsAnswers === null) return [];
	const reading = about.readsAnswers ? about.reading : say("nobodyReads");
	const text = [reading, about.signpost].filter(Boolean).join(" ");
	return [{ heading: say("helpNow"), text }];
}

function responsible(
	{ purpose, controller, contact }: About,
	isJoined: boolean,
	say: StartPageWords["say"],
): Fact[] {
	const rights = say(isJoined ? "rightsJoined" : "rightsAnonymous");
	return [
		{ heading: say("purpose"), text: purpose ?? "" },
		{ heading: say("controller"), text: controller ?? "" },
		{ heading: say("contact"), text: contact ?? "" },
		{ heading: say("rights"), text: controller ? rights : "" },
	].filter(({ text }) => text !== "");
}
