import { endonym } from "#instruments/endonym.ts";
import { inLanguage } from "#instruments/text.ts";
import { type Html, html } from "../http/html.ts";
import { startPlace } from "../media/media-faults.ts";
import type { PageFiles } from "../pages/client-files.ts";
import type { Linkage } from "../wire.schemas.ts";
import type { Collection } from "./collect.schemas.ts";
import { aboutProject, helpNow } from "./start-page-about.ts";
import { informationOf } from "./start-page-information.ts";
import { mark } from "./start-page-mark.ts";
import { type From, startPageShell } from "./start-page-shell.ts";
import { queryOf, versionLinks } from "./start-page-versions.ts";
import { type StartPageWords, startPageWords } from "./start-page-words.ts";

interface StartPage {
	collection: Collection;
	/** Where it was reached from. */
	from: From;
	/** One of the survey's. */
	language: string;
	files: PageFiles;
}

/** What a respondent reads first: who asks, what and why, how long, what becomes of the answers. */
export function startPage({ collection, from, language, files }: StartPage) {
	const words = startPageWords(language);
	const { organisation, project, survey, information } = collection;
	return startPageShell({
		language,
		words,
		title: `${survey.title} - ${organisation}`,
		organisation,
		isSample: project.synthetic,
		from,
		version: collection.version,
		isShared: collection.kind === "kiosk",
		accent: collection.definition.appearance?.accent,
		files,
		content: html`<div id="start">
<p class="eyebrow"><bdi>${project.name}</bdi></p>
<h1><bdi>${survey.title}</bdi></h1>
${project.synthetic ? html`<p class="notice"${mark(words)}>${words.say("sampleLong")}</p>` : null}
${languageLinks(collection, language, words)}
${versionLinks(collection, language, words)}
${hasSound(collection, language) ? html`<div id="start-listen"></div>` : null}
<dl class="facts">${factsOf(collection, language, words)}</dl>
${aboutProject(collection.about, words)}
${information ? informationOf(information, language, words) : null}
<noscript><p class="notice"${mark(words)}>${words.say("noScript")}</p></noscript>
<div class="actions"><button type="button" class="primary" id="start-button"${mark(words)}>${words.say("start")}</button></div>
</div>`,
	});
}

/** Whether the team has had the start page read out in this language. */
function hasSound({ media }: Collection, current: string): boolean {
	return media.some(
		({ item, language }) => item === startPlace && language === current,
	);
}

function factsOf(
	collection: Collection,
	language: string,
	words: StartPageWords,
): Html[] {
	const { say } = words;
	const { organisation, project, wave, minutes, definition, about } =
		collection;
	const linkage = linkageOf(collection);
	const isPatient = ["patient", "carer"].includes(definition.respondent);
	const isFree = definition.items.every(
		(item) => item.type === "information" || !item.required,
	);
	const ours = (term: string, ...sentences: string[]) =>
		html`<div${mark(words)}><dt>${term}</dt><dd>${sentences.join(" ")}</dd></div>`;
	return [
		html`<div><dt${mark(words)}>${say("why")}</dt><dd>${inLanguage(definition.introduction ?? definition.purpose, language)}</dd></div>`,
		ours(say("howLong"), say("minutes", { count: minutes })),
		...(wave.pilot ? [ours(say("trial"), say("trialTimes"))] : []),
		ours(
			say("yourChoice"),
			say(isPatient ? "voluntaryCare" : "voluntary"),
			say(isFree ? "skip" : "stop"),
		),
		ours(say("whoAmI"), say(`linkage-${linkage}`)),
		ours(
			say("answers"),
			say("answersTeam", { organisation, project: project.name }),
			say(about.canWithdraw ? "answersWithdraw" : "answersFinal"),
		),
		...helpNow(collection, language, words),
	];
}

/** Only a personal link, or whoever hands over a tablet, knows the participant: what comes in another way is joined to nobody. */
function linkageOf({ survey, about }: Collection): Linkage | "unjoined" {
	const isUnjoined = survey.linkage === "participant" && !about.canWithdraw;
	return isUnjoined ? "unjoined" : survey.linkage;
}

/** The other languages, each in its own name; nothing when there is one. */
function languageLinks(
	{ languages, version }: Collection,
	current: string,
	words: StartPageWords,
): Html | null {
	if (languages.length < 2) return null;
	const links = languages.map((language) =>
		language === current
			? html`<li><span data-language="${language}" aria-current="true">${endonym(language)}</span></li>`
			: html`<li><a href="?${queryOf(language, version)}" data-language="${language}" lang="${language}" hreflang="${language}">${endonym(language)}</a></li>`,
	);
	return html`<nav class="languages" aria-label="${words.say("language")}"><ul>${links}</ul></nav>`;
}
