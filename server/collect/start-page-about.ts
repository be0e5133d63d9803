import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { type Html, html } from "../http/html.ts";
import type { Collection } from "./collect.schemas.ts";
import { mark } from "./start-page-mark.ts";
import type { StartPageWords } from "./start-page-words.ts";

type About = Collection["about"];

/** Who answers for the data and what the law gives the respondent, one press away from the start page. */
export function aboutProject(about: About, words: StartPageWords): Html | null {
	const { say } = words;
	const { purpose, controller, contact, classification, keptMonths } = about;
	const facts: [term: string, fact: string | null][] = [
		[say("purpose"), purpose],
		[say("controller"), controller],
		[say("kindOfWork"), classification && say(classification)],
		[say("kept"), keptMonths === null ? null : keptFor(keptMonths, words)],
		[say("contact"), contact],
		[
			say("rights"),
			controller && say(about.canWithdraw ? "rightsJoined" : "rightsAnonymous"),
		],
	];
	const known = facts.filter(([, fact]) => fact !== null);
	if (known.length === 0) return null;
	return html`<details class="about"${mark(words)}>
<summary>${say("aboutProject")}</summary>
<dl class="facts">${known.map(([term, fact]) => html`<div><dt>${term}</dt><dd><bdi>${fact}</bdi></dd></div>`)}</dl>
</details>`;
}

/**
 * Whether somebody reads answers as they come in, and where to turn instead. What the instrument says of answers
 * that mean danger stands first.
 */
export function helpNow(
	{ about, definition }: Pick<Collection, "about" | "definition">,
	language: string,
	words: StartPageWords,
): Html[] {
	const flagged = dangerReading(definition, language, words);
	const sentences = [...flagged, ...projectReading(about, words)];
	if (sentences.length === 0) return [];
	return [
		html`<div${mark(words)}><dt>${words.say("helpNow")}</dt><dd>${sentences.map((sentence) => html`<bdi>${sentence}</bdi> `)}</dd></div>`,
	];
}

/** Nothing for an instrument without red flags. */
function dangerReading(
	{ redFlags = [], monitoring }: Instrument,
	language: string,
	{ say }: StartPageWords,
): string[] {
	if (redFlags.length === 0 || !monitoring) return [];
	const { readBy, signposting } = monitoring;
	const who = readBy
		? say("flagRead", {
				count: readBy.withinHours,
				role: inLanguage(readBy.role, language),
			})
		: say("flagNobody");
	return [who, inLanguage(signposting, language)];
}

function projectReading(
	{ readsAnswers, reading, signpost }: About,
	{ say }: StartPageWords,
): string[] {
	if (readsAnswers === null) return [];
	const who = readsAnswers ? reading : say("nobodyReads");
	return [who, signpost].filter((sentence) => sentence !== null);
}

function keptFor(months: number, { say }: StartPageWords): string {
	return months % 12 > 0
		? say("months", { count: months })
		: say("years", { count: months / 12 });
}
