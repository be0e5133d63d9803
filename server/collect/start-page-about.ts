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
<dl class="facts">${known.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</details>`;
}

/** Whether somebody reads answers as they come in, and where to turn instead. */
export function helpNow(
	{ readsAnswers, reading, signpost }: About,
	words: StartPageWords,
): Html[] {
	if (readsAnswers === null) return [];
	const sentences = [
		readsAnswers ? reading : words.say("nobodyReads"),
		signpost,
	].filter((sentence) => sentence !== null);
	return [
		html`<div${mark(words)}><dt>${words.say("helpNow")}</dt><dd>${sentences.join(" ")}</dd></div>`,
	];
}

function keptFor(months: number, { say }: StartPageWords): string {
	return months % 12 > 0
		? say("months", { count: months })
		: say("years", { count: months / 12 });
}
