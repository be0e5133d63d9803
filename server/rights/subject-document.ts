import { type Html, html, trusted } from "../http/html.ts";
import type { SubjectExport } from "./rights.schemas.ts";

type SubjectResponse = SubjectExport["responses"][number];

/** What is held of a person, as a page that they can read, keep and print; it loads nothing. */
export function subjectDocument(subject: SubjectExport): string {
	const { organisation, project, participant, responses } = subject;
	return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What ${organisation} holds about you</title>
<style>${trusted(style)}</style>
</head>
<body>
<h1>What ${organisation} holds about you</h1>
<p>In the project “${project}”, on ${day(subject.madeAt)}. In the project you are called <strong>${participant.code}</strong>.</p>
<h2>About you</h2>
${list([
	["Place", participant.site],
	...Object.entries(participant.attributes),
	["Since", day(participant.createdAt)],
])}
<h2>How to reach you</h2>
${contactOf(subject.contact)}
<h2>Your answers</h2>
${responses.length === 0 ? html`<p>None.</p>` : responses.map(answersOf)}
<h2>What was found in what you wrote</h2>
${table(
	["Theme", "Found by"],
	subject.themes.map(({ theme, coder }) => [theme, coder ?? "all together"]),
)}
<h2>Your words that others may read, without your name</h2>
${table(
	["Words", "Since"],
	subject.quotes.map(({ text, approvedAt }) => [text, day(approvedAt)]),
)}
<h2>Figures about you from elsewhere</h2>
${table(
	["Figure", "About", "Value", "Before the last import"],
	subject.figures.map(({ name, unit, about, value, former }) => [
		name,
		about,
		inUnit(value, unit),
		inUnit(former, unit),
	]),
)}
<h2>Questionnaires that you were sent</h2>
${table(
	["Questionnaire", "Occasion", "Made", "Answered"],
	subject.links.map((link) => [
		link.survey,
		link.wave,
		day(link.createdAt),
		link.usedAt === null ? "no" : day(link.usedAt),
	]),
)}
<h2>Who looked at this or changed it</h2>
${table(
	["When", "Who", "What"],
	subject.audit.map(({ at, who, action }) => [minute(at), who, action]),
)}
</body>
</html>
`.text;
}

function answersOf(response: SubjectResponse): Html {
	const { survey, wave, completedAt, former } = response;
	return html`<section><h3>${survey.title}: ${wave}, ${day(completedAt)}</h3>
${table(
	["Question", "Your answer"],
	response.inWords.map(({ question, answer }) => [question, answer]),
)}
${list(
	response.scores.map(({ title, value }) => [
		`Score: ${title}`,
		value === null ? "none: not enough was answered" : String(value),
	]),
)}
${timesOf(response)}
${former.map(({ replacedAt, reason }) => html`<p>Corrected on ${day(replacedAt)}: ${reason}</p>`)}
</section>`;
}

/** Nothing where none were noted. */
function timesOf({ questionTimes, inWords }: SubjectResponse): Html | null {
	if (questionTimes === null) return null;
	const wording = new Map(
		inWords.map(({ item, question }) => [item, question]),
	);
	return table(
		["Question", "Seconds on your screen", "Times you came to it"],
		Object.entries(questionTimes).map(([id, { seconds, visits }]) => [
			wording.get(id) ?? id,
			String(seconds),
			String(visits),
		]),
	);
}

function contactOf(contact: unknown): Html {
	if (typeof contact !== "object" || contact === null)
		return html`<p>Nothing.</p>`;
	return list(
		Object.entries(contact).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.join(", ") : String(value),
		]),
	);
}

function list(entries: readonly (readonly [string, string | null])[]): Html {
	const known = entries.filter(([, value]) => value !== null && value !== "");
	return html`<dl>${known.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

function inUnit(value: number | null, unit: string): string {
	return value === null ? "none" : `${value} ${unit}`;
}

function table(heads: readonly string[], rows: readonly string[][]): Html {
	if (rows.length === 0) return html`<p>None.</p>`;
	return html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function day(instant: string): string {
	return new Intl.DateTimeFormat("en-GB", {
		dateStyle: "long",
		timeZone: "Europe/London",
	}).format(new Date(instant));
}

function minute(instant: string): string {
	return new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
		timeZone: "Europe/London",
	}).format(new Date(instant));
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #16202a; background: #fbfaf6; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2rem; } section { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #c9cdd0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
`;
