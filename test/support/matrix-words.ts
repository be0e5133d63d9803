import { v4 as newResponseId, v7 as newVersion7 } from "uuid";
import {
	question,
	sampleInstrument,
	single,
} from "../instruments/sample-instrument.ts";
import { submission } from "./field.ts";
import type { Ids, Row } from "./matrix.ts";
import { newSurvey, type Person, publish } from "./person.ts";

const survey = "/api/v1/projects/{project}/surveys/{survey}";
const text = `${survey}/texts/{response}/{item}`;

/** What people wrote: texts, themes, codings and quotes. */
export const wordsMatrix: Record<string, Row> = {
	[`GET ${survey}/themes`]: { for: "see themes" },
	[`POST ${survey}/themes`]: {
		for: "change themes",
		body: () => ({ name: `Theme ${newResponseId()}` }),
	},
	[`PUT ${survey}/themes/order`]: {
		for: "change themes",
		body: ({ themes = "" }) => ({ themes: themes.split(" ") }),
		prepare: writtenText,
	},
	[`PATCH ${survey}/themes/{theme}`]: {
		for: "change themes",
		body: { description: "Anything about waiting." },
		prepare: writtenText,
	},
	[`PUT ${survey}/themes/{theme}/merge`]: {
		for: "change themes",
		body: ({ other }) => ({ into: other }),
		prepare: writtenText,
	},
	[`DELETE ${survey}/themes/{theme}/merge`]: {
		for: "change themes",
		prepare: mergedTheme,
	},
	[`POST ${survey}/themes/{theme}/split`]: {
		for: "change themes",
		body: ({ response, item }) => ({
			name: `Part ${newResponseId()}`,
			texts: [{ response, item }],
		}),
		prepare: writtenText,
	},
	[`GET ${survey}/texts`]: { for: "see themes" },
	[`GET ${text}`]: { for: "see themes", prepare: writtenText },
	[`PUT ${text}/coding`]: {
		for: "change themes",
		body: { themes: [] },
		prepare: writtenText,
	},
	[`DELETE ${text}/coding`]: {
		for: "change themes",
		elsewhere: "test/server/themes/coding.test.ts",
		prepare: codedText,
	},
	[`PUT ${text}/settled`]: {
		for: "change themes",
		body: { themes: [] },
		prepare: openCodings,
	},
	[`DELETE ${text}/settled`]: {
		for: "change themes",
		prepare: settledText,
	},
	[`GET ${survey}/coding`]: { for: "see themes" },
	[`POST ${survey}/coding/open`]: { for: "change themes" },
	[`GET ${survey}/codings`]: { for: "see themes" },
	[`GET ${survey}/theme-figures`]: { for: "see summaries" },
	[`GET ${survey}/quotes`]: { for: "see summaries" },
	[`POST ${survey}/quotes`]: {
		for: "change themes",
		body: ({ response, item }) => ({ response, item, text: "Very kind" }),
		prepare: writtenText,
	},
	[`DELETE ${survey}/quotes/{quote}`]: {
		for: "change themes",
		prepare: approvedQuote,
	},
};

/** A text of a survey of its own, whose writer may be quoted, and two themes. */
async function writtenText(owner: Person, ids: Ids): Promise<Ids> {
	const instrument = sampleInstrument({
		id: `words-${newResponseId()}`,
		items: [single("a"), { ...question("words"), type: "long-text" }],
	});
	await publish(owner, instrument);
	const surveys = `/projects/${ids.project}/surveys`;
	const { id: made } = await owner.make(
		surveys,
		newSurvey({
			title: `Written ${newResponseId()}`,
			instrument: { id: instrument.id, version: instrument.version },
		}),
	);
	const path = `${surveys}/${made}`;
	const texts = { en: "Your words may be quoted without your name." };
	await owner.make(`${path}/information`, { texts, ask: true, quotes: true });
	const { token } = await owner.make<{ token: string }>(`${path}/links`, {
		wave: "baseline",
		kind: "open",
	});
	const response = newVersion7();
	const { status } = await owner.call(
		"PUT",
		`/collect/${token}/responses/${response}`,
		submission(
			{ words: "Very kind people." },
			{ consent: { agreed: true, version: 1 } },
		),
	);
	if (status !== 201) throw new Error(`The response was refused: ${status}`);
	const { id: theme } = await owner.make(`${path}/themes`, { name: "Kind" });
	const { id: other } = await owner.make(`${path}/themes`, { name: "Time" });
	const themes = `${other} ${theme}`;
	return { survey: made, response, item: "words", theme, other, themes };
}

const pathOf = (ids: Ids) => `/projects/${ids.project}/surveys/${ids.survey}`;

/** By the owner, who alone may take that away. */
async function codedText(owner: Person, ids: Ids): Promise<Ids> {
	const made = await writtenText(owner, ids);
	const path = `${pathOf({ ...ids, ...made })}/texts/${made.response}/words`;
	await owner.call("PUT", `${path}/coding`, { themes: [] });
	return made;
}

async function mergedTheme(owner: Person, ids: Ids): Promise<Ids> {
	const made = await writtenText(owner, ids);
	const path = `${pathOf({ ...ids, ...made })}/themes/${made.theme}/merge`;
	await owner.call("PUT", path, { into: made.other ?? "" });
	return made;
}

async function openCodings(owner: Person, ids: Ids): Promise<Ids> {
	const made = await writtenText(owner, ids);
	await owner.post(`${pathOf({ ...ids, ...made })}/coding/open`);
	return made;
}

async function settledText(owner: Person, ids: Ids): Promise<Ids> {
	const made = await openCodings(owner, ids);
	const path = `${pathOf({ ...ids, ...made })}/texts/${made.response}/words`;
	await owner.call("PUT", `${path}/settled`, { themes: [] });
	return made;
}

async function approvedQuote(owner: Person, ids: Ids): Promise<Ids> {
	const made = await writtenText(owner, ids);
	const quotes = `${pathOf({ ...ids, ...made })}/quotes`;
	const { response = "", item = "" } = made;
	const { id } = await owner.make(quotes, {
		response,
		item,
		text: "Very kind",
	});
	return { ...made, quote: id };
}
